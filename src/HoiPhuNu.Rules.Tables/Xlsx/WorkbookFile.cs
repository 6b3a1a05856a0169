using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A workbook that is read: its sheets, and what their cells refer to.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;

    private WorkbookFile(SpreadsheetDocument document, string file)
    {
        _document = document;
        _workbook = document.WorkbookPart ?? throw WorkbookProblem.Of(file, "workbook-damaged");
        File = file;
        ReadBook();
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The sheets with cells, in their order.</summary>
    public ImmutableArray<WorkbookSheet> Sheets { get; private set; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>The sheet that is read.</summary>
    public WorkbookSheet Sheet { get; private set; } = null!;

    /// <summary>The texts that cells share.</summary>
    public SharedTexts Texts { get; private set; } = null!;

    /// <summary>The number formats.</summary>
    public NumberLooks Looks { get; private set; } = null!;

    /// <summary>Opens a workbook, which can be sought in and stays open, and chooses a sheet of it.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="sheet">The sheet's name; the first one that is not hidden unless given.</param>
    /// <exception cref="UnreadableTableException">It is no workbook, damaged, beyond all limits, or without such a sheet.</exception>
    public static WorkbookFile Open(Stream stream, string file, string? sheet)
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
                var workbook = new WorkbookFile(document, file);
                workbook.Choose(sheet);
                return workbook;
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

    /// <summary>Opens the sheet that was chosen.</summary>
    public Stream OpenSheet() => _workbook.GetPartById(Sheet.Id).GetStream(FileMode.Open, FileAccess.Read);

    public void Dispose() => _document.Dispose();

    private void ReadBook()
    {
        using var reader = new PartReader(_workbook.GetStream(FileMode.Open, FileAccess.Read), File, WorkbookLimits.OtherBytes);
        var sheets = ImmutableArray.CreateBuilder<WorkbookSheet>();
        while (reader.ToNextElement())
        {
            if (reader.Name == "workbookPr")
            {
                Is1904 = reader.IsOn("date1904");
            }
            else if (reader.Name == "sheet" && reader.Plain("name") is { } name && reader["id"] is { } id && _workbook.TryGetPartById(id, out var part) && part is WorksheetPart)
            {
                sheets.Add(new WorkbookSheet(name, id, reader.Plain("state") is "hidden" or "veryHidden"));
                if (sheets.Count > WorkbookLimits.Sheets)
                {
                    throw WorkbookProblem.Of(File, "workbook-too-large");
                }
            }
        }

        Sheets = sheets.ToImmutable();
    }

    private void Choose(string? name)
    {
        if (Sheets.IsEmpty)
        {
            throw WorkbookProblem.Of(File, "workbook-no-sheet");
        }

        Sheet = name is null
            ? Sheets.FirstOrDefault(sheet => !sheet.IsHidden) ?? Sheets[0]
            : Sheets.FirstOrDefault(sheet => Is(sheet, name)) ?? throw WorkbookProblem.Of(File, "sheet-unknown", "sheets", Names(Sheets));
        Texts = SharedTexts.Read(_workbook.SharedStringTablePart?.GetStream(FileMode.Open, FileAccess.Read), File);
        Looks = NumberLooks.Read(_workbook.WorkbookStylesPart?.GetStream(FileMode.Open, FileAccess.Read), File);
    }

    /// <summary>The names of sheets, for a sentence.</summary>
    public static string[] Names(IEnumerable<WorkbookSheet> sheets) => [.. sheets.Take(10).Select(sheet => $"“{sheet.Name}”")];

    private static bool Is(WorkbookSheet sheet, string name) =>
        string.Equals(VietnameseLetters.ToNfc(sheet.Name), VietnameseLetters.ToNfc(name), StringComparison.OrdinalIgnoreCase);
}
