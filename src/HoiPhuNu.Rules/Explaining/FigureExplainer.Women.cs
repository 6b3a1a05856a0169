using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

public sealed partial class FigureExplainer
{
    private void AddWomen()
    {
        if (!Takes(FigureLists.Women))
        {
            return;
        }

        foreach (var line in _lists.Women!.Trace().Where(trace => IsHere(trace.Number)).GroupBy(trace => trace.Number))
        {
            // Of counts that add up at one line, one that does not say it makes the sum unknown: the others are only a part.
            var isWhole = line.All(trace => !trace.Fate.IsCounted || AmountOf(trace.Count) is not null);
            foreach (var trace in line)
            {
                Add(trace, isWhole);
            }
        }
    }

    private void Add(in WomenTrace trace, bool isWhole)
    {
        if (!trace.Fate.IsCounted)
        {
            _inputs.NotCounted(FigureLists.Women, trace.Fate, trace.Fate.Rule, trace.Count.Row);
        }
        else if (AmountOf(trace.Count) is not { } women)
        {
            _inputs.NotCounted(FigureLists.Women, InputReason.NotGiven, "RES-3", trace.Count.Row);
        }
        else if (!isWhole)
        {
            _inputs.NotCounted(FigureLists.Women, WomenFate.PartOnly, "RES-3", trace.Count.Row);
        }
        else
        {
            _inputs.Counted(FigureLists.Women, trace.Fate, trace.Fate.Rule, trace.Count.Row, women);
        }
    }

    private long? AmountOf(WomenCount count) => Figure == Figure.WorkingAway ? count.WorkingAway : count.Women;
}
