using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>A person's presence in one commune, as one record gives it.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Since">Her first day there; the first day of the calendar where none is given.</param>
/// <param name="IsAway">Whether she works away.</param>
/// <param name="Row">The record's row; of several that give the same stay the smallest.</param>
internal readonly record struct Stay(RecordedCommune Commune, LocalDate Since, bool IsAway, long Row)
{
    /// <summary>The day, as a number, that stands for no first day given: the first of the calendar.</summary>
    public static readonly int Always = DayNumber.Of(LocalDate.MinIsoValue);

    /// <summary>A record's stay; no date given is the earliest. Rule CAT-4.</summary>
    public static Stay Of(RecordedCommune commune, Residence residence, bool isAway, long row) =>
        new(commune, residence.Since ?? LocalDate.MinIsoValue, isAway, row);

    /// <summary>The one that is kept: the later, of equal ones that of the ordinally smaller unit code. Two records of one stay: away if either says so.</summary>
    public static Stay Choose(Stay left, Stay right)
    {
        var order = right.Since.CompareTo(left.Since);
        order = order != 0 ? order : left.Commune.CompareTo(right.Commune);
        return order switch
        {
            < 0 => left,
            > 0 => right,
            _ => left with { IsAway = left.IsAway || right.IsAway, Row = Math.Min(left.Row, right.Row) },
        };
    }
}
