using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// All that has to be remembered of one person's trainings as of a day: per subject the first day that counts for cadres, and the first that
/// counts for branch heads. However often she attended, it is a fixed number of words. Days are counted from the start of the term, which is
/// day 1; 0 is none. Rules TRN-2, TRN-6 (CĐ6 III.2).
/// </summary>
[InlineArray(Slots)]
internal struct FirstTrainings
{
    private const int Subjects = 4;
    private const int OfBranchHeads = Subjects;
    private const int Slots = Subjects + 1;

    private int _first;

    /// <summary>Whether nothing of what she attended counts.</summary>
    public readonly bool IsEmpty => !((ReadOnlySpan<int>)this).ContainsAnyExcept(0);

    /// <summary>Takes one training into account; one that counts for nobody changes nothing.</summary>
    public void Add(DayRules rules, in TrainingRow training)
    {
        if (rules.CountsFor(training, TrainingPopulation.Cadres) == Answer.Yes)
        {
            Keep(training.Subject!.Ordinal, DayNumber(rules, training.Date!.Value));
        }

        if (rules.CountsFor(training, TrainingPopulation.BranchHeads) == Answer.Yes)
        {
            Keep(OfBranchHeads, DayNumber(rules, training.Date!.Value));
        }
    }

    /// <summary>Takes all into account that another part of the list told of the same person.</summary>
    public void Merge(in FirstTrainings other)
    {
        for (var slot = 0; slot < Slots; slot++)
        {
            Keep(slot, other[slot]);
        }
    }

    /// <summary>The first day that a training in a subject counts for a population.</summary>
    public readonly LocalDate? FirstOf(DayRules rules, TrainingSubject subject, TrainingPopulation population) =>
        DateOf(rules, this[population.NeedsSoftware ? subject.Ordinal : OfBranchHeads]);

    /// <summary>The first day on which the person was trained as the population must be. Rule TRN-6.</summary>
    public readonly LocalDate? CompletionOf(DayRules rules, TrainingPopulation population)
    {
        if (!population.NeedsSoftware)
        {
            return DateOf(rules, this[OfBranchHeads]);
        }

        var isAny = rules.Rules.Readings.BasicSoftware == BasicSoftware.Any;
        var completion = 0;
        foreach (var subject in rules.RequiredSoftware)
        {
            var first = this[subject.Ordinal];
            if (first == 0 && !isAny)
            {
                return null;
            }

            completion = isAny ? Earlier(completion, first) : Math.Max(completion, first);
        }

        return DateOf(rules, completion);
    }

    private static int DayNumber(DayRules rules, LocalDate date) => Period.DaysBetween(rules.Rules.FirstDay, date) + 1;

    private static LocalDate? DateOf(DayRules rules, int number) => number == 0 ? null : rules.Rules.FirstDay.PlusDays(number - 1);

    private static int Earlier(int left, int right) => left == 0 || right == 0 ? left + right : Math.Min(left, right);

    private void Keep(int slot, int day) => this[slot] = Earlier(this[slot], day);
}
