using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// The rules of a day as far as one person's age and residence go, compiled into cut-off days: adult iff born on or before one day, present iff resident since a
/// day within the limits of her kind of residence. The cut-offs are those of <see cref="DayRules"/>, which are found with the arithmetic of TIME-3. Outside the term
/// nobody is adult and nobody present. Rules AGE-1, RES-2.
/// </summary>
internal sealed class PersonLimits
{
    /// <summary>How many kinds of residence there are.</summary>
    public const int Kinds = 3;

    private readonly int _day;

    public PersonLimits(DayRules rules)
    {
        _day = DayNumber.Of(rules.Day);
        AdultBirth = DayNumber.Of(rules.LatestAdultBirth);
        AdultBirthOrder = rules.LatestAdultBirth is { } latest ? DateOrder.Of(latest) : int.MinValue;
        ByKind = [.. ResidenceKind.All.Select(kind => LimitOf(kind, rules))];
    }

    /// <summary>The latest birth date of an adult, as a <see cref="DateOrder"/>.</summary>
    public int AdultBirthOrder { get; }

    /// <summary>The latest birth day of an adult.</summary>
    public int AdultBirth { get; }

    /// <summary>The limits by kind of residence.</summary>
    public ResidenceLimit[] ByKind { get; }

    /// <summary>
    /// Whether there is nothing to say about a residence: its first day is given if it has to be, and is not after the day. Rules DATA-02, DATA-12.
    /// </summary>
    public bool IsPlain(int kind, int since) => since <= _day && (since != DayNumber.Missing || !ByKind[kind].NeedsSince);

    /// <summary>Whether a residence of which there is nothing to say is presence.</summary>
    public bool IsPresent(int kind, int since) => since < ByKind[kind].End;

    private static ResidenceLimit LimitOf(ResidenceKind kind, DayRules rules)
    {
        var needsSixMonths = rules.NeedsSixMonths(kind);
        return kind == ResidenceKind.None || rules.LatestSettledSince is not { } settled
            ? new ResidenceLimit(DayNumber.Missing, int.MinValue, needsSixMonths)
            : LimitAt(needsSixMonths ? settled : rules.Day, needsSixMonths);
    }

    private static ResidenceLimit LimitAt(LocalDate latest, bool needsSixMonths) => new(DayNumber.Of(latest) + 1, DateOrder.Of(latest), needsSixMonths);
}
