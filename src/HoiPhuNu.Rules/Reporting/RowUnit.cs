using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>A row of a report that says by name which unit it is about, and what the name means.</summary>
public sealed class RowUnit
{
    internal RowUnit(ReportRow row, string written, UnitNameMatch match, Unit? within, Unit? unit)
    {
        (Row, Written, Match, Within, Unit) = (row, written, match, within, unit);
    }

    /// <summary>The row; where one unit in force is meant, its cell of the unit holds that unit's code.</summary>
    public ReportRow Row { get; }

    /// <summary>The name as written.</summary>
    public string Written { get; }

    /// <summary>What it means.</summary>
    public UnitNameMatch Match { get; }

    /// <summary>The unit in which it was looked for; <see langword="null"/> for everywhere.</summary>
    public Unit? Within { get; }

    /// <summary>The unit the row is about, in force on the row's day; <see langword="null"/> where the name means none.</summary>
    public Unit? Unit { get; }
}
