namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>What of a date a number format shows.</summary>
[Flags]
internal enum DateParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 4,
}
