namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>In which way a cell was understood, where not letter by letter. Each is one note of a table.</summary>
internal enum CellForm
{
    /// <summary>As it is written.</summary>
    AsWritten,

    /// <summary>A dash is 0 in a count.</summary>
    DashIsZero,

    /// <summary>A dash says nothing in a rate, a count of women, a word or a date.</summary>
    DashIsEmpty,

    /// <summary>A number with what is counted behind it: <c>5.381 người</c>.</summary>
    Measure,

    /// <summary>A whole number with decimals that are zeros: <c>170.0</c>.</summary>
    ZeroDecimals,

    /// <summary>A number grouped the English way, where that was asked for.</summary>
    EnglishGroups,

    /// <summary>A mark for yes or no: <c>x</c>, <c>✓</c>, TRUE, FALSE.</summary>
    Mark,

    /// <summary>An abbreviation or another usual word: <c>VM</c>, <c>cấp xã</c>.</summary>
    UsualWord,

    /// <summary>A day with another sign between its parts, two digits of its year, or a time behind it.</summary>
    UsualDate,

    /// <summary>A text that is kept from becoming a number: <c>="00123"</c>, <c>'00123</c>.</summary>
    Guarded,
}
