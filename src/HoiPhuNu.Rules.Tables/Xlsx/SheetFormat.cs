namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>How the cells of a column look. A spreadsheet writes numbers and dates as the language of the machine does: in Vietnamese <c>1.234</c> and <c>75,42</c>.</summary>
public enum SheetFormat
{
    /// <summary>Text and codes, on one line; what is typed into the cell stays text, leading zeros too.</summary>
    Text,

    /// <summary>Text on as many lines as it takes.</summary>
    WrappedText,

    /// <summary>Whole numbers with their groups of three.</summary>
    Count,

    /// <summary>Years and row numbers: whole numbers without groups.</summary>
    Plain,

    /// <summary>Decimals, each with the decimals it carries, four at most.</summary>
    Decimals,

    /// <summary>Days, as 31/12/2024.</summary>
    Date,
}
