using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// The rules of a day as far as one person's rate goes, compiled into cut-off days: adult iff born on or before one day, present iff resident
/// since a day within the limits of her kind of residence. The cut-offs are those of <see cref="DayRules"/>, which are found with the
/// arithmetic of TIME-3. Rules AGE-1, RES-2.
/// </summary>
internal sealed class PersonLimits
{
    public const int Kinds = 3;

    public PersonLimits(DayRules rules)
    {
        LatestAdultBirth = rules.LatestAdultBirth!.Value;
        AdultBirth = DayNumber.Of(LatestAdultBirth);
        ByKind = [.. ResidenceKind.All.Select(kind => LimitOf(kind, rules))];
    }

    /// <summary>The latest birth date of an adult.</summary>
    public LocalDate LatestAdultBirth { get; }

    /// <summary>The latest birth day of an adult.</summary>
    public int AdultBirth { get; }

    /// <summary>The limits by kind of residence.</summary>
    public ResidenceLimit[] ByKind { get; }

    private static ResidenceLimit LimitOf(ResidenceKind kind, DayRules rules)
    {
        var needsSixMonths = rules.NeedsSixMonths(kind);
        var latest = needsSixMonths ? rules.LatestSettledSince!.Value : rules.Day;
        return kind == ResidenceKind.None ? new ResidenceLimit(int.MaxValue, DayNumber.Missing, latest, needsSixMonths)
            : needsSixMonths ? new ResidenceLimit(DayNumber.Missing + 1, DayNumber.Of(latest), latest, needsSixMonths)
            : new ResidenceLimit(DayNumber.Missing, DayNumber.Of(latest), latest, needsSixMonths);
    }
}
