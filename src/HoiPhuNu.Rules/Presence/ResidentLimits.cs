using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// The rules of a day about residence, asked once for each kind of it, so that rows can be judged by comparing numbers. Rule RES-2.
/// </summary>
internal sealed class ResidentLimits
{
    private readonly int _day;
    private readonly bool[] _needsSince;
    private readonly long[] _latest;

    /// <summary>Asks the rules.</summary>
    public ResidentLimits(DayRules rules)
    {
        _day = DayNumber.Of(rules.Day);
        _needsSince = [.. ResidenceKind.All.Select(rules.NeedsSixMonths)];
        _latest = [.. ResidenceKind.All.Select(kind => LatestOf(kind, rules))];
    }

    /// <summary>
    /// Whether there is nothing to say about a residence: its first day is given if it has to be, and is not after the day. Rules DATA-02, DATA-12.
    /// </summary>
    public bool IsPlain(int kind, int since) => since <= _day && (since != DayNumber.Missing || !_needsSince[kind]);

    /// <summary>Whether a residence of which there is nothing to say is presence.</summary>
    public bool IsPresent(int kind, int since) => since <= _latest[kind];

    /// <summary>The latest first day of presence, beyond all days where there is none; what cannot be told is not presence.</summary>
    private static long LatestOf(ResidenceKind kind, DayRules rules) =>
        kind == ResidenceKind.None || rules.LatestSettledSince is not { } settled ? long.MinValue
        : rules.NeedsSixMonths(kind) ? DayNumber.Of(settled)
        : DayNumber.Of(rules.Day);
}
