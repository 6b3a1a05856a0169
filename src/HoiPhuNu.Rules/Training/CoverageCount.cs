using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>Counts one population of all units. Rules TRN-2, TRN-3, TRN-6 (CĐ6 III.2).</summary>
internal sealed class CoverageCount(DayRules rules, UnitTree tree, TrainingPopulation population, (LocalDate First, LocalDate Last) period)
{
    private readonly int _bit = PostPopulations.BitOf(population);
    private readonly bool _whenTrained = rules.Rules.Readings.TrainedHolder == TrainedHolder.InPostWhenTrained;
    private readonly PersonsByUnit _inPost = new(tree);
    private readonly PersonsByUnit _trained = new(tree);
    private readonly PersonsByUnit _trainedInPeriod = new(tree);

    /// <summary>Adds all places of one person.</summary>
    public void Add(ReadOnlySpan<PostSpell> spells, in FirstTrainings trainings)
    {
        var completed = trainings.CompletionOf(rules, population);
        var isInPeriod = period.First <= completed && completed <= period.Last;
        foreach (var spell in spells)
        {
            if ((spell.Populations & _bit) != 0)
            {
                Add(spell, completed, isInPeriod);
            }
        }
    }

    /// <summary>The figures of one unit.</summary>
    public Coverage At(int number, bool knowsTrainings)
    {
        var coverage = rules.JudgeCoverage(population, _inPost[number], knowsTrainings ? _trained[number] : null);
        return coverage.Trained is null ? coverage : coverage with { TrainedInPeriod = _trainedInPeriod[number] };
    }

    private void Add(in PostSpell spell, LocalDate? completed, bool isInPeriod)
    {
        var isInPost = spell.IsInForce(rules.Day);
        if (isInPost)
        {
            _inPost.Add(spell.Person, spell.Number);
        }

        if (isInPost && completed is not null)
        {
            _trained.Add(spell.Person, spell.Number);
        }

        if (isInPeriod && (_whenTrained ? spell.IsInForce(completed!.Value) : isInPost))
        {
            _trainedInPeriod.Add(spell.Person, spell.Number);
        }
    }
}
