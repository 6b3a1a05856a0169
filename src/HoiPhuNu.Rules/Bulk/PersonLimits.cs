using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;

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
        AdultBirth = DayNumber.Of(rules.LatestAdultBirth!.Value);
        AdultBirthOrder = DateOrder.Of(rules.LatestAdultBirth.Value);
        ByKind = [.. ResidenceKind.All.Select(kind => LimitOf(kind, rules))];
    }

    /// <summary>The latest birth date of an adult.</summary>
    public int AdultBirthOrder { get; }

    /// <summary>The latest birth day of an adult.</summary>
    public int AdultBirth { get; }

    /// <summary>The limits by kind of residence.</summary>
    public ResidenceLimit[] ByKind { get; }

    private static ResidenceLimit LimitOf(ResidenceKind kind, DayRules rules)
    {
        var needsSixMonths = rules.NeedsSixMonths(kind);
        var latest = needsSixMonths ? rules.LatestSettledSince!.Value : rules.Day;
        return kind == ResidenceKind.None
            ? new ResidenceLimit(DayNumber.Missing, int.MinValue, needsSixMonths)
            : new ResidenceLimit(DayNumber.Of(latest) + 1, DateOrder.Of(latest), needsSixMonths);
    }
}
