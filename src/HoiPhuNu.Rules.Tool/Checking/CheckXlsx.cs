using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Findings;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>
/// A check as a workbook: a copy of the report in which wrong cells are coloured and explained by a note, and a sheet of all findings that leads to them.
/// A report that came as a workbook keeps all its sheets; of one that came as CSV, and of reports in several workbooks, each becomes a sheet.
/// </summary>
internal sealed class CheckXlsx(CheckReport report, ToolTexts texts)
{
    private readonly FindingsSheet _findings = new(report, texts);

    /// <summary>Writes all of it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var workbooks = report.Reports.Select(table => InputPath.Of(table.File!).File).Distinct(StringComparer.Ordinal).Where(IsWorkbook).ToList();
        if (workbooks is [var only] && InputFile.Read(only, source => WorkbookMarker.TryOpen(source, only)) is { } marker)
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
            var sheet = new ReportSheet(table, fresh.Reserve(ReportSheet.NameOf(table)), FindingsOf(table.File!), _findings);
            fresh.AddSheet(sheet.Layout, sheet.Rows(interrupted), sheet.Name);
            places.TryAdd(table.File!, sheet.PlaceOf);
        }

        fresh.AddSheet(_findings.Layout, _findings.Rows(PlaceOf, interrupted));
        fresh.Save(stream);

        (string, string)? PlaceOf(Finding finding) => finding.Place.File is { } file && places.TryGetValue(file, out var place) ? place(finding) : null;
    }

    private void WriteMarked(WorkbookMarker marker, string workbook, Stream stream, CancellationToken interrupted)
    {
        var places = new Dictionary<string, Func<Finding, (string, string)?>>(StringComparer.Ordinal);
        foreach (var table in report.Reports.DistinctBy(table => table.File, StringComparer.Ordinal))
        {
            var file = table.File!;
            if (InputPath.Of(file) is var (path, name) && path == workbook)
            {
                var sheet = InputFile.Read(path, source => marker.Find(source, name, TableSchema.Report));
                marker.Mark(sheet, FindingsOf(file).Where(finding => finding.Place.Row is not null)
                    .Select(finding => new CellMark(finding.Place.Row!.Value, finding.Place.Column, FindingsSheet.FillOf(finding), _findings.NoteOf(finding))));
                places[file] = finding => finding.Place.Row is { } row ? (sheet.Name, sheet.CellOf(row, finding.Place.Column)) : null;
            }
            else
            {
                var sheet = new ReportSheet(table, marker.Reserve(ReportSheet.NameOf(table)), FindingsOf(file), _findings);
                marker.AddSheet(sheet.Layout, sheet.Rows(interrupted), sheet.Name);
                places[file] = sheet.PlaceOf;
            }
        }

        marker.AddSheet(_findings.Layout, _findings.Rows(finding => finding.Place.File is { } file && places.TryGetValue(file, out var place) ? place(finding) : null, interrupted));
        marker.Save(stream);
    }

    private IEnumerable<Finding> FindingsOf(string file) => report.Findings.Where(finding => finding.Place.File == file);

    private static bool IsWorkbook(string path) => InputFile.Read(path, source => source.ReadByte() == 'P' && source.ReadByte() == 'K');
}
