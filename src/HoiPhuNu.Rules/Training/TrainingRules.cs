using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>What the rules of a day ask of posts and trainings. Rules TRN-1 to TRN-8 (CĐ6 III.2, IV.2).</summary>
public static class TrainingRules
{
    private static readonly ImmutableArray<TrainingSubject> BranchWork = [TrainingSubject.BranchWork];

    /// <summary>
    /// The populations that a post in force as of the day puts its holder in; none where it is not in force. A full-time cadre of a base is in
    /// two. Rules TRN-1, TRN-3, TRN-8 (CĐ6 III.2, IV.2).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="post">The post.</param>
    /// <param name="unit">The unit that its code means.</param>
    public static IEnumerable<TrainingPopulation> PopulationsOf(this DayRules day, in PostRow post, Unit unit) =>
        post.IsInForce(day.Day) ? PostPopulations.List(PostPopulations.Of(post, unit)) : [];

    /// <summary>
    /// What a population must complete: branch heads a course in branch work, cadres the basic software. Rules TRN-4, TRN-5 (CĐ6 III.2).
    /// </summary>
    public static ImmutableArray<TrainingSubject> RequiredOf(this DayRules day, TrainingPopulation population)
    {
        ArgumentNullException.ThrowIfNull(population);
        return population.NeedsSoftware ? day.RequiredSoftware : BranchWork;
    }

    /// <summary>
    /// Whether courses count for a population only if they follow the framework programme of the Central Union. Rule TRN-4 with reading
    /// <see cref="FrameworkAppliesTo"/> (CĐ6 III.2).
    /// </summary>
    public static bool NeedsFramework(this DayRules day, TrainingPopulation population) =>
        population == TrainingPopulation.BranchHeads || day.Rules.Readings.FrameworkAppliesTo == FrameworkAppliesTo.Both;

    /// <summary>Whether a row of this subject has to say if it followed the framework (DATA-02).</summary>
    public static bool NeedsFrameworkAnswer(this DayRules day, TrainingSubject subject) =>
        subject == TrainingSubject.BranchWork || day.Rules.Readings.FrameworkAppliesTo == FrameworkAppliesTo.Both;

    /// <summary>
    /// Whether a training does something for a population as of the day: completed from the start of the term to the day, in a subject it must
    /// complete, and under the framework where that is asked for. Outside the term it cannot be told. Rules TRN-4, TRN-5 (CĐ6 III.2).
    /// </summary>
    public static Answer CountsFor(this DayRules day, in TrainingRow training, TrainingPopulation population)
    {
        var required = day.RequiredOf(population);
        return !day.IsVerified
            ? Answer.CannotTell
            : Answers.Of(training is { Date: { } date, Subject: { } subject }
                && day.Rules.FirstDay <= date && date <= day.Day
                && required.Contains(subject)
                && (!day.NeedsFramework(population) || training.CentralFramework == true)
                && (!day.NeedsFrameworkAnswer(subject) || training.CentralFramework is not null));
    }

    /// <summary>
    /// The first day on which a person was trained as a population must be, by what is required as of this day: all of the basic software, or
    /// any of it under <see cref="BasicSoftware.Any"/>. Repeated courses change nothing. <see langword="null"/> when she is not trained as of
    /// the day, when nothing is required, and outside the term. Rules TRN-4, TRN-5, TRN-6 (CĐ6 III.2).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="trainings">All trainings of one person, in any order.</param>
    /// <param name="population">The population.</param>
    public static LocalDate? CompletionOf(this DayRules day, IEnumerable<TrainingRow> trainings, TrainingPopulation population)
    {
        ArgumentNullException.ThrowIfNull(trainings);
        ArgumentNullException.ThrowIfNull(population);
        var first = default(FirstTrainings);
        foreach (var training in trainings)
        {
            first.Add(day, training);
        }

        return first.CompletionOf(day, population);
    }

    /// <summary>
    /// Judges the share of a population that is trained against 100 %. With nobody in post it does not apply. Rules TRN-3, TRN-7 (CĐ6 III.2).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="population">The population.</param>
    /// <param name="inPost">Persons in it, or <see langword="null"/> when unknown.</param>
    /// <param name="trained">Those who are trained, or <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Coverage JudgeCoverage(this DayRules day, TrainingPopulation population, long? inPost, long? trained)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inPost ?? 0);
        ArgumentOutOfRangeException.ThrowIfNegative(trained ?? 0);
        var isKnown = day.IsVerified && !day.RequiredOf(population).IsEmpty;
        var coverage = new Coverage { InPost = inPost, Trained = isKnown ? trained : null, Outcome = Outcome.NotApplicable };
        if (inPost == 0)
        {
            return coverage;
        }

        var missing = inPost is null ? "posts" : !day.IsVerified ? "term" : !isKnown ? "required_software" : trained is null ? "training" : null;
        return missing is null
            ? coverage with { Outcome = coverage.Share >= Coverage.Target ? Outcome.Met : Outcome.NotMet }
            : coverage with { Outcome = Outcome.CannotTell, Missing = missing };
    }
}
