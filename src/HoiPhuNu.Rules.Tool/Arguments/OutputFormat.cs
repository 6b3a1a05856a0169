namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>In which form results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For people with a spreadsheet: an Excel workbook.</summary>
    Xlsx,

    /// <summary>For people who open a page in a browser, print it or send it on.</summary>
    Html,

    /// <summary>For programs that gather the findings of many tools (SARIF 2.1.0).</summary>
    Sarif,
}
