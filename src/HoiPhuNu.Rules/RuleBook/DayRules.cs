using System.Collections.Immutable;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The rules as of the end of one day: the day, the term, and the cut-offs found once, for any number of people. What a concept decides by them is an
/// extension in the concept's namespace: <c>day.IsAdult(birth)</c> in <c>Presence</c>, <c>day.JudgeRate(unit, members, women)</c> in <c>Gathering</c>. Outside the
/// term everything that depends on its parameters is <see cref="Answer.CannotTell"/>. Immutable and safe to share between threads.
/// </summary>
public sealed class DayRules
{
    internal DayRules(RuleSet rules, LocalDate day)
    {
        Rules = rules;
        Day = day;
        IsVerified = rules.IsVerifiedFor(day);
        RequiredSoftware = RequiredAsOf(day, rules.RequiredSoftware);
        if (IsVerified)
        {
            LatestAdultBirth = Adulthood.LatestBirth(day, rules.AdultYears, rules.Readings.LeapDayBirthday);
            LatestSettledSince = Calendar.Elapsed.LatestStart(rules.PresenceMonths, day);
        }
    }

    /// <summary>The rule set this comes from.</summary>
    public RuleSet Rules { get; }

    /// <summary>The day; as of its end.</summary>
    public LocalDate Day { get; }

    /// <summary>Whether the day lies in the term, so that the parameters are verified for it.</summary>
    public bool IsVerified { get; }

    /// <summary>
    /// The basic software that cadres must be trained in, by the set in force as of the day; each subject once. Trainings from before a
    /// subject was required count for it too. Rule TRN-5 (CĐ6 III.2).
    /// </summary>
    public ImmutableArray<TrainingSubject> RequiredSoftware { get; }

    /// <summary>
    /// The latest birth date of an adult; <see langword="null"/> outside the term. As of 2022-02-28 it is 2004-02-29 (2004-02-28 under
    /// <see cref="LeapDayBirthday.Mar1"/>). Rule AGE-1.
    /// </summary>
    public LocalDate? LatestAdultBirth { get; }

    /// <summary>
    /// The latest first day of a residence that has lasted long enough; <see langword="null"/> outside the term. As of 2025-02-28 it is
    /// 2024-08-31. Rule RES-2.
    /// </summary>
    public LocalDate? LatestSettledSince { get; }

    private static ImmutableArray<TrainingSubject> RequiredAsOf(LocalDate day, ImmutableArray<RequiredSoftware> software) =>
        [.. software.Where(required => required.From <= day && !(required.Until <= day)).Select(required => required.Subject).Distinct().OrderBy(subject => subject.Ordinal)];
}
