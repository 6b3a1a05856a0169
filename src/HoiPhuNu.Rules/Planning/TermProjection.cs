using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// A <em>projection</em>, and no verdict: where a figure of the term would end if every day still to come brought as much as those behind it
/// did on average. [outside]: the source knows no projection, and no verdict of PLAN-4 looks at it.
/// </summary>
public sealed class TermProjection
{
    [JsonConstructor]
    internal TermProjection(LocalDate asOf, long achieved, int daysElapsed, int daysInTerm, long? most = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysElapsed);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysInTerm, daysElapsed);
        AsOf = asOf;
        Achieved = achieved;
        DaysElapsed = daysElapsed;
        DaysInTerm = daysInTerm;
        Most = most;
    }

    /// <summary>The day it is made as of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate AsOf { get; }

    /// <summary>What was achieved from the first day of the term to that day.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Achieved { get; }

    /// <summary>Days of the term up to the day, first and last included; 1 or more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int DaysElapsed { get; }

    /// <summary>Days of the whole term.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int DaysInTerm { get; }

    /// <summary>
    /// The most that the figure can be, because it counts persons of a population: those in post as of the day. <see langword="null"/> where nothing
    /// bounds it.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Most { get; }

    /// <summary>
    /// The projected figure at the end of the term: achieved × days of the term ÷ days elapsed, rounded half away from zero, and not above
    /// <see cref="Most"/>: 30 of 40 cadres trained in half of the term are 40 at its end, not 60.
    /// </summary>
    public Int128 AtEnd
    {
        get
        {
            var doubled = (2 * Int128.Abs((Int128)Achieved * DaysInTerm)) + DaysElapsed;
            var rounded = doubled / (2 * DaysElapsed);
            return Achieved < 0 ? -rounded : Most is { } most ? Int128.Min(rounded, most) : rounded;
        }
    }

    /// <summary>Projects; <see langword="null"/> when the day lies outside the term.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="achieved">What was achieved from the first day of the term to the day.</param>
    /// <param name="most">The most that the figure can be; <see langword="null"/> where nothing bounds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">More was achieved than can be.</exception>
    public static TermProjection? Of(DayRules rules, long achieved, long? most = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(achieved, most ?? achieved);
        return rules.IsVerified ? new TermProjection(rules.Day, achieved, Days(rules.Rules.FirstDay, rules.Day), Days(rules.Rules.FirstDay, rules.Rules.LastDay), most) : null;
    }

    private static int Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;
}
