using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>Writes results as a workbook: a table, and what is to be said about its inputs.</summary>
internal static class ResultWorkbook
{
    /// <summary>Writes a workbook of one sheet.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="texts">The language.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="write">Writes the table, headers first.</param>
    public static void Write(Stream stream, DocumentTexts texts, string name, Action<TableWriter> write)
    {
        using var workbook = new WorkbookWriter();
        AddTable(workbook, texts, name, write, []);
        workbook.Save(stream);
    }

    /// <summary>Writes a workbook of a table and the findings.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="texts">The language.</param>
    /// <param name="name">The name of the sheet with the table.</param>
    /// <param name="list">The findings; the readings they were judged by stand above the table.</param>
    /// <param name="title">What stands above the table.</param>
    /// <param name="write">Writes the table, headers first.</param>
    /// <param name="interrupted">Stops the work.</param>
    public static void Write(Stream stream, DocumentTexts texts, string name, FindingList list, string title, Action<TableWriter> write, CancellationToken interrupted)
    {
        using var workbook = new WorkbookWriter();
        var readings = list.Rules.Readings.ToNamedValues().Select(reading => $"{reading.Key}={reading.Value}");
        AddTable(workbook, texts, name, write, [title, texts.With("explain.readings", ("readings", readings))]);
        var findings = new FindingsSheet(list, texts);
        workbook.AddSheet(findings.Layout, findings.Rows(_ => null, interrupted));
        workbook.Save(stream);
    }

    private static void AddTable(WorkbookWriter workbook, DocumentTexts texts, string name, Action<TableWriter> write, ReadOnlySpan<string> title)
    {
        var table = new SheetTable(texts);
        write(table);
        workbook.AddSheet(table.Layout(name, title), table.Rows);
    }
}
