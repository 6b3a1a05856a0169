namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>What a cell of a sheet holds, as the file says it.</summary>
internal enum SheetCellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, which may stand for a date.</summary>
    Number,

    /// <summary>A date in letters (ISO 8601).</summary>
    IsoDate,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>A formula whose value was not saved.</summary>
    NoValue,
}
