using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Tool.Findings;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary>A tally as a workbook: the figures, and what is to be said about the lists.</summary>
internal static class TallyXlsx
{
    public static void Write(TallyReport report, Stream stream, ToolTexts texts, CancellationToken interrupted)
    {
        using var workbook = new WorkbookWriter();
        var table = new SheetTable(texts);
        TallyCommand.WriteTable(report, table, interrupted);
        workbook.AddSheet(table.Layout(texts["sheet.tally"], texts.With("tally.title", ("day", report.Figures.Tree.Day), ("from", report.Figures.From)), Readings(report, texts)), table.Rows);
        var findings = new FindingsSheet(report, texts);
        workbook.AddSheet(findings.Layout, findings.Rows(_ => null, interrupted));
        workbook.Save(stream);
    }

    private static string Readings(TallyReport report, ToolTexts texts) =>
        texts.With("explain.readings", ("readings", report.Rules.Readings.ToNamedValues().Select(reading => $"{reading.Key}={reading.Value}")));
}
