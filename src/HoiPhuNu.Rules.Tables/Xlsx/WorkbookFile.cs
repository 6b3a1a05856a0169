using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A workbook that is read: its sheets, and what their cells refer to.</summary>
internal sealed class WorkbookFile : ISheetSource
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly List<SheetInfo> _sheets = [];
    private readonly List<string> _ids = [];

    private WorkbookFile(SpreadsheetDocument document, string file)
    {
        _document = document;
        _workbook = document.WorkbookPart ?? throw WorkbookProblem.Of(file, "workbook-damaged");
        File = file;
        ReadBook();
    }

    /// <inheritdoc/>
    public string File { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>The texts that cells share.</summary>
    public SharedTexts Texts { get; private set; } = null!;

    /// <summary>The styles of cells.</summary>
    public CellStyles Styles { get; private set; } = null!;

    /// <summary>Opens a workbook, which can be sought in and stays open.</summary>
    /// <exception cref="UnreadableTableException">It is no workbook, damaged, beyond all limits, or without a sheet.</exception>
    public static WorkbookFile Open(Stream stream, string file)
    {
        try
        {
            using (var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                PackageCheck.Check(package, file);
            }

            stream.Position = 0;
            var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            try
            {
                return new WorkbookFile(document, file);
            }
            catch
            {
                document.Dispose();
                throw;
            }
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public ISheetRows Open(SheetInfo sheet) => new SheetCells(this, OpenPart(sheet));

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet) => MergedCells.Read(OpenPart(sheet), File);

    /// <summary>The id of the relationship that leads to a sheet.</summary>
    public string IdOf(SheetInfo sheet) => _ids[sheet.Number - 1];

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private Stream OpenPart(SheetInfo sheet) => _workbook.GetPartById(IdOf(sheet)).GetStream(FileMode.Open, FileAccess.Read);

    private void ReadBook()
    {
        using var reader = new PartReader(_workbook.GetStream(FileMode.Open, FileAccess.Read), File, WorkbookLimits.OtherBytes);
        var is1904 = false;
        while (reader.ToNextElement())
        {
            if (reader.Name == "workbookPr")
            {
                is1904 = reader.IsOn("date1904");
            }
            else if (reader.Name == "sheet" && reader.Plain("name") is { } name && reader["id"] is { } id && _workbook.TryGetPartById(id, out var part) && part is WorksheetPart)
            {
                _ids.Add(id);
                _sheets.Add(new SheetInfo(_ids.Count, name, reader.Plain("state") is "hidden" or "veryHidden"));
                if (_sheets.Count > WorkbookLimits.Sheets)
                {
                    throw WorkbookProblem.Of(File, "workbook-too-large");
                }
            }
        }

        if (_sheets.Count == 0)
        {
            throw WorkbookProblem.Of(File, "workbook-no-sheet");
        }

        Texts = SharedTexts.Read(_workbook.SharedStringTablePart?.GetStream(FileMode.Open, FileAccess.Read), File);
        Styles = CellStyles.Read(_workbook.WorkbookStylesPart?.GetStream(FileMode.Open, FileAccess.Read), File, is1904);
    }
}
