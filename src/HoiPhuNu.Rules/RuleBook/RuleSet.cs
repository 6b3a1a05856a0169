using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The parameters of one term and the readings in use. Immutable; change it with <c>with</c>. What a term decides has no default: a new term says
/// all of it (TERM-1). Its parameters are verified for the term only: asked about a day outside of it, the rules answer <em>cannot tell</em>.
/// Several terms together are a <see cref="TermSet"/>.
/// </summary>
[JsonConverter(typeof(RuleSetJsonConverter))]
public sealed partial record RuleSet
{
    /// <summary>The term 2022–2027 (khóa XIII), counted in calendar years, with the default readings.</summary>
    public static RuleSet TermXIII { get; } = new()
    {
        Term = "XIII",
        FirstYear = 2022,
        LastYear = 2027,
        GrowthTarget = 800_000,
        RateTarget = new Ratio(60, 100),
        AdultYears = 18,
        PresenceMonths = 6,
        RequiredSoftware =
        [
            new(TrainingSubject.StatisticsReporting, new LocalDate(2022, 1, 1)),
            new(TrainingSubject.EmulationCommendation, new LocalDate(2022, 1, 1)),
            new(TrainingSubject.PeopleManagement, new LocalDate(2022, 1, 1)),
        ],
    };

    /// <summary>The term's name.</summary>
    public required string Term { get; init => field = NotBlank(value); }

    /// <summary>The first year of the term; it begins on 1 January.</summary>
    public required int FirstYear { get; init => field = InCalendar(value); }

    /// <summary>The last year of the term; it ends on 31 December.</summary>
    public required int LastYear { get; init => field = InCalendar(value); }

    /// <summary>The national target of net growth by the end of the term, in members. Rule NET-5 (CĐ6 III.1).</summary>
    public required long GrowthTarget { get; init => field = NotNegative(value); }

    /// <summary>The rate a geographic base has to be above, from 0 to 100 %. Rule RATE-4 (CĐ6 III.1.d).</summary>
    public required Ratio RateTarget { get; init => field = Share(value); }

    /// <summary>The age in years from which a woman counts as adult. Rule AGE-1 (CĐ6 III.1.b).</summary>
    public required int AdultYears { get; init => field = SmallCount(value); }

    /// <summary>The months after which temporary residence is presence. Rule RES-2 (CĐ6 III.1.d).</summary>
    public required int PresenceMonths { get; init => field = SmallCount(value); }

    /// <summary>The basic software cadres must be trained in; the source's list is open-ended. Rule TRN-5 (CĐ6 III.2).</summary>
    public required ImmutableArray<RequiredSoftware> RequiredSoftware { get; init => field = value.IsDefault ? [] : NoneMissing(value); }

    /// <summary>From where on a figure is worth a second look. Rules REP-24 to REP-34 [outside].</summary>
    public PlausibilityParameters Plausibility { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>The readings in use.</summary>
    public Readings Readings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Readings.Default;

    /// <summary>The first day of the term, included.</summary>
    public LocalDate FirstDay => new(FirstYear, 1, 1);

    /// <summary>The last day of the term, included.</summary>
    public LocalDate LastDay => new(LastYear, 12, 31);

    /// <summary>Whether the parameters are verified for <paramref name="day"/>: it lies in the term.</summary>
    public bool IsVerifiedFor(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>Whether <paramref name="year"/> is a year of the term. Rule REP-60.</summary>
    public bool HasYear(int year) => FirstYear <= year && year <= LastYear;

    /// <summary>The rules as of the end of <paramref name="day"/>, compiled once.</summary>
    public DayRules AsOf(LocalDate day) => new(this, day);

    /// <summary>Equal when all parameters and readings are.</summary>
    public bool Equals(RuleSet? other) =>
        other is not null
        && Term == other.Term
        && FirstYear == other.FirstYear
        && LastYear == other.LastYear
        && GrowthTarget == other.GrowthTarget
        && RateTarget == other.RateTarget
        && AdultYears == other.AdultYears
        && PresenceMonths == other.PresenceMonths
        && RequiredSoftware.SequenceEqual(other.RequiredSoftware)
        && Plausibility == other.Plausibility
        && Readings == other.Readings;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Term, FirstYear, LastYear, GrowthTarget, RateTarget, Readings);

    private static string NotBlank(string value, [CallerMemberName] string member = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        return value;
    }

    private static int InCalendar(int value, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1900, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 2900, member);
        return value;
    }

    private static int SmallCount(int value, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 150, member);
        return value;
    }

    private static long NotNegative(long value, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, member);
        return value;
    }

    private static ImmutableArray<RequiredSoftware> NoneMissing(ImmutableArray<RequiredSoftware> value, [CallerMemberName] string member = "") =>
        value.All(software => software is { Subject: not null })
            ? value
            : throw new ArgumentException("Required software needs a subject.", member);

    private static Ratio Share(Ratio value, [CallerMemberName] string member = "") =>
        value.IsApplicable && value.Numerator <= value.Denominator
            ? value
            : throw new ArgumentException($"A target lies between 0 and 100 %; {value.Numerator}/{value.Denominator} does not.", member);
}
