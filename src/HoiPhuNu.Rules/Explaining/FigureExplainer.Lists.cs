using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Explaining;

public sealed partial class FigureExplainer
{
    /// <summary>Takes a row of the posts.</summary>
    public void Add(in PostRow row)
    {
        if (!Takes(FigureLists.Posts) || _tracer!.Trace(row) is not { } trace || !IsHere(trace.Place.Number))
        {
            return;
        }

        var (isCounted, reason, rule) = Judge(row, trace);
        if (isCounted)
        {
            _inputs.CountedOnce(FigureLists.Posts, reason, rule, row.Row, trace.PersonId);
        }
        else
        {
            _inputs.NotCounted(FigureLists.Posts, reason, rule, row.Row);
        }

        if (trace.Fate == PostFate.Counted || trace.Fate == PostFate.HeldWhenTrained)
        {
            _holders.Add(trace.PersonId);
        }
    }

    /// <summary>Takes a row of the trainings, after all posts: only those of persons in the population here bear on the figure.</summary>
    public void Add(in TrainingRow row)
    {
        if (Takes(FigureLists.Training) && _tracer!.Trace(row) is { } trace && _holders.Contains(trace.PersonId))
        {
            Add(FigureLists.Training, trace.Fate == TrainingFate.Completes || trace.Fate == TrainingFate.Needed, trace.Fate, trace.Fate.Rule, row.Row, amount: 0);
        }
    }

    private (bool IsCounted, IWord Reason, string Rule) Judge(in PostRow row, in PostTrace trace)
    {
        if (Figure.Count == CoverageCountKind.InPost || (trace.Fate != PostFate.Counted && trace.Fate != PostFate.HeldWhenTrained))
        {
            return (trace.Fate == PostFate.Counted, trace.Fate, trace.Fate.Rule);
        }

        if (trace.CompletedOn is not { } completed)
        {
            return (false, InputReason.NotTrained, Figure.Population!.NeedsSoftware ? "TRN-5" : "TRN-4");
        }

        if (Figure.Count == CoverageCountKind.Trained)
        {
            return (trace.Fate == PostFate.Counted, trace.Fate, trace.Fate.Rule);
        }

        var isInPeriod = _lists.From <= completed && completed <= _figures.Tree.Day;
        return _lists.Rules.Rules.Readings.TrainedHolder == TrainedHolder.InPostAtD
            ? isInPeriod ? (true, trace.Fate, "TRN-6") : (false, InputReason.TrainedOutsidePeriod, "TRN-6")
            : isInPeriod && row.IsInForce(completed) ? (true, trace.Fate, "TRN-6")
            : (false, isInPeriod ? trace.Fate : InputReason.TrainedOutsidePeriod, "TRN-6");
    }

    private void AddMovements()
    {
        if (!Takes(FigureLists.Events))
        {
            return;
        }

        // What could not be placed is among the findings.
        var traces = _lists.Movements!.Trace(_lists.From, _figures.Tree, _lists.Rules.Rules).Where(trace => trace.Fate != MovementFate.Unplaced);
        foreach (var trace in traces.OrderBy(trace => trace.Row))
        {
            // One event is in one term, so that what it adds to the figure is its number or nothing.
            var amount = FigureTerms.Of(Figure, trace.Terms) ?? trace.Effect;
            if (amount != 0 && IsHere(trace.Number))
            {
                _inputs.Counted(FigureLists.Events, trace.Kind, trace.Fate.Rule, trace.Row, amount);
            }
            else
            {
                NotCounted(FigureLists.Events, trace.Number, trace.Fate == MovementFate.Counted ? InputReason.OtherEvent : trace.Fate, trace.Fate.Rule, trace.Row);
            }
        }
    }

    /// <summary>What is to be said about rows of a list that its tally never counted, or was never given because they could not be read.</summary>
    private IEnumerable<Finding> UnreadOf(string list)
    {
        var (file, refused) = list switch
        {
            FigureLists.Women => (_lists.Women!.File, Refusing(_lists.Women.ToFigures().Findings)),
            FigureLists.Population => (_lists.Population!.File, []),
            FigureLists.Members => (_lists.Members!.File, []),
            FigureLists.Events => (_lists.Movements!.File, Refusing(_lists.Movements.CountOver(_lists.From, _figures.Tree).Findings)),
            FigureLists.Posts => (_lists.Posts!.Findings.File, _lists.Posts.Findings.InOrder([])),
            FigureLists.Training => (_lists.Trainings!.Findings.File, _lists.Trainings.Findings.InOrder([])),
            _ => (_lists.Bases!.File, _lists.Bases.ToFigures().Findings),
        };
        return refused.Concat(_lists.Doubts.Where(doubt => file is not null && doubt.Place.File == file));
    }

    /// <summary>Without the findings that leave their rows as they are: DATA-10 and DATA-11; DATA-09 stands in the register.</summary>
    private static IEnumerable<Finding> Refusing(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule is not ("DATA-09" or "DATA-10" or "DATA-11"));
}
