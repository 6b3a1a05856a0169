using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>
/// A check as a workbook: a copy of the report in which wrong cells are coloured and explained by a note, and a sheet of all findings that leads to them.
/// A report that came as a workbook keeps all its sheets; of one that came as CSV, and of reports in several workbooks, each becomes a sheet.
/// </summary>
internal sealed class CheckXlsx(CheckReport report, DocumentTexts texts)
{
    private readonly FindingsSheet _findings = new(report, texts, report.Causes is { } causes ? new CauseColumns(causes, texts) : null);

    /// <summary>Writes all of it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var workbooks = report.Reports.Select(table => report.Source(table.File!)).DistinctBy(source => source.File, StringComparer.Ordinal).Where(source => source.IsPackage).ToList();
        if (workbooks is [var only] && TryMark(only) is { } marker)
        {
            using (marker)
            {
                WriteMarked(marker, only, stream, interrupted);
            }

            return;
        }

        using var fresh = new WorkbookWriter();
        var places = new Dictionary<string, Func<Finding, (string, string)?>>(StringComparer.Ordinal);
        foreach (var table in report.Reports)
        {
            var sheet = new ReportSheet(table, fresh.Reserve(ReportSheet.NameOf(report.Source(table.File!))), MarksOf(table.File!));
            fresh.AddSheet(sheet.Layout, sheet.Rows(interrupted), sheet.Name);
            places.TryAdd(table.File!, sheet.PlaceOf);
        }

        fresh.AddSheet(_findings.Layout, _findings.Rows(PlaceOf, interrupted));
        fresh.Save(stream);

        (string, string)? PlaceOf(Finding finding) => finding.Place.File is { } file && places.TryGetValue(file, out var place) ? place(finding) : null;
    }

    private static WorkbookMarker? TryMark(ReportSource workbook)
    {
        using var stream = workbook.Open!();
        return WorkbookMarker.TryOpen(stream, workbook.File);
    }

    private void WriteMarked(WorkbookMarker marker, ReportSource workbook, Stream stream, CancellationToken interrupted)
    {
        var places = new Dictionary<string, Func<Finding, (string, string)?>>(StringComparer.Ordinal);
        foreach (var table in report.Reports.DistinctBy(table => table.File, StringComparer.Ordinal))
        {
            var file = table.File!;
            var source = report.Source(file);
            if (source.File == workbook.File)
            {
                using var original = workbook.Open!();
                var sheet = marker.Find(original, source.Sheet, TableSchema.Report);
                marker.Mark(sheet, MarksOf(file));
                places[file] = finding => finding.Place.Row is { } row ? (sheet.Name, sheet.CellOf(row, finding.Place.Column)) : null;
            }
            else
            {
                var sheet = new ReportSheet(table, marker.Reserve(ReportSheet.NameOf(report.Source(table.File!))), MarksOf(file));
                marker.AddSheet(sheet.Layout, sheet.Rows(interrupted), sheet.Name);
                places[file] = sheet.PlaceOf;
            }
        }

        marker.AddSheet(_findings.Layout, _findings.Rows(finding => finding.Place.File is { } file && places.TryGetValue(file, out var place) ? place(finding) : null, interrupted));
        marker.Save(stream);
    }

    /// <summary>The marks of a file: a cell that is a cause strongly, what only follows lightly, everything else as grave as it is.</summary>
    private IEnumerable<CellMark> MarksOf(string file)
    {
        var causes = (report.Causes?.All ?? []).SelectMany((cause, id) => cause.Cells.Select(cell => (Cell: cell, Id: id)));
        foreach (var (cell, id) in causes)
        {
            if (cell.Place.File == file && cell.Place.Row is { } row)
            {
                yield return new CellMark(row, cell.Place.Column, SheetFill.Cause, texts.With("causes.note", ("number", id + 1), ("message", FindingMessages.Render(report.Causes!.All[id], texts.Language))));
            }
        }

        for (var position = 0; position < report.Findings.Length; position++)
        {
            var finding = report.Findings[position];
            if (finding.Place.File == file && finding.Place.Row is { } row)
            {
                var isDerived = report.Causes?.IsDerived(position) ?? false;
                yield return new CellMark(row, finding.Place.Column, isDerived ? SheetFill.Derived : FindingsSheet.FillOf(finding), _findings.NoteOf(finding));
            }
        }
    }
}
