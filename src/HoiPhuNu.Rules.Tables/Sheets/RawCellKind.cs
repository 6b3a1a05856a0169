namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>What a cell of a sheet holds, as the file says it.</summary>
internal enum RawCellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, which may stand for a date.</summary>
    Number,

    /// <summary>Yes or no: <c>TRUE</c> or <c>FALSE</c>.</summary>
    Truth,

    /// <summary>A date in letters (ISO 8601), maybe with a time.</summary>
    IsoDate,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>A formula whose value was not saved; its content is the formula.</summary>
    NoValue,
}
