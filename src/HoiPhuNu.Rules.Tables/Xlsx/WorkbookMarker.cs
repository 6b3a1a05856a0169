using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// A copy of a workbook in which cells are marked and sheets are added; everything else in it stays as it is. The workbook itself is not
/// touched.
/// </summary>
public sealed class WorkbookMarker : IDisposable
{
    private readonly MemoryStream _package;
    private readonly string _file;
    private readonly SpreadsheetDocument _original;
    private readonly SpreadsheetDocument _document;
    private readonly PackedParts _parts = new();
    private readonly SheetAppender _appender;
    private readonly SheetStyles _styles;
    private bool _isSaved;

    private WorkbookMarker(MemoryStream package, SpreadsheetDocument original, string file)
    {
        _package = package;
        _original = original;
        _file = file;
        _document = SpreadsheetDocument.Open(package, isEditable: true, new OpenSettings { AutoSave = true });
        var workbook = _document.WorkbookPart!;
        var stylesPart = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>(PartId.Free(workbook, "hpnStyles"));
        _styles = new SheetStyles(stylesPart.Stylesheet ??= new Stylesheet());
        workbook.Workbook!.DefinedNames ??= new DefinedNames();
        _appender = new SheetAppender(workbook, workbook.Workbook.Sheets!, workbook.Workbook.DefinedNames, _styles, _parts);
    }

    /// <summary>
    /// Copies a workbook that can be sought in. <see langword="null"/> where it is none, or one of the strict form, to which nothing can be added
    /// that every spreadsheet reads.
    /// </summary>
    /// <exception cref="UnreadableTableException">It is a workbook that cannot be read.</exception>
    public static WorkbookMarker? TryOpen(Stream workbook, string file)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(file);
        var copy = new MemoryStream((int)Math.Min(workbook.Length, int.MaxValue));
        workbook.Position = 0;
        workbook.CopyTo(copy);
        if (!copy.GetBuffer().AsSpan(0, (int)Math.Min(copy.Length, 4)).SequenceEqual("PK\u0003\u0004"u8))
        {
            return null;
        }

        try
        {
            copy.Position = 0;
            using (var package = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true))
            {
                PackageCheck.Check(package, file);
            }

            // The copy is written when it is saved, and the original is read no more by then: both may share their bytes.
            var original = SpreadsheetDocument.Open(new MemoryStream(copy.GetBuffer(), 0, (int)copy.Length, writable: false), isEditable: false);
            if (original.StrictRelationshipFound)
            {
                original.Dispose();
                return null;
            }

            copy.Position = 0;
            return new WorkbookMarker(copy, original, file);
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }
    }

    /// <summary>Finds a table in a sheet of the workbook.</summary>
    /// <param name="workbook">The bytes of the workbook itself.</param>
    /// <param name="sheet">The sheet's name; the first one that holds the table unless given.</param>
    /// <param name="schema">The table.</param>
    /// <exception cref="UnreadableTableException">The table is not there.</exception>
    public MarkedSheet Find(Stream workbook, string? sheet, TableSchema schema)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(schema);
        workbook.Position = 0;
        var notes = new List<TableNote>();
        var source = WorkbookFile.Open(workbook, _file);
        using var records = TableRecords.Open(new TableSource(null, source, sheet), _file, schema, notes);
        return new MarkedSheet(records.Sheet!.Name, source.IdOf(records.Sheet), records.Header);
    }

    /// <summary>Marks cells of a sheet, once for each sheet.</summary>
    public void Mark(MarkedSheet sheet, IEnumerable<CellMark> marks)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(marks);
        var byCell = new SortedDictionary<(long Row, int Column), (SheetFill Fill, string Note)>();
        foreach (var mark in marks)
        {
            var cell = (mark.Row, sheet.ColumnOf(mark.Column));
            byCell[cell] = byCell.TryGetValue(cell, out var earlier)
                ? (CellMark.Graver(earlier.Fill, mark.Fill), $"{earlier.Note}\n\n{mark.Note}")
                : (mark.Fill, mark.Note);
        }

        if (byCell.Count > 0)
        {
            var part = (WorksheetPart)_document.WorkbookPart!.GetPartById(sheet.Id);
            var drawing = SheetComments.Add(part, byCell);
            using var source = _original.WorkbookPart!.GetPartById(sheet.Id).GetStream(FileMode.Open, FileAccess.Read);
            using var changed = _parts.Create(part);
            SheetMarking.Mark(source, changed, byCell, _styles, drawing);
        }
    }

    /// <inheritdoc cref="WorkbookWriter.Reserve"/>
    public string Reserve(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _appender.Take(name);
    }

    /// <inheritdoc cref="WorkbookWriter.AddSheet"/>
    public void AddSheet(SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows, string? reserved = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(rows);
        ObjectDisposedException.ThrowIf(_isSaved, this);
        _appender.Add(reserved ?? _appender.Take(layout.Name), layout, rows);
    }

    /// <summary>Writes the copy, once. The stream stays open and need not be one that can be sought in.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ObjectDisposedException.ThrowIf(_isSaved, this);
        _isSaved = true;
        if (_document.WorkbookPart!.Workbook!.DefinedNames is { HasChildren: false } none)
        {
            none.Remove();
        }

        _original.Dispose();
        _document.Dispose();
        StampedPackage.Copy(_package, _parts, stream);
    }

    /// <summary>Lets go of what was not saved.</summary>
    public void Dispose()
    {
        _document.Dispose();
        _original.Dispose();
        _package.Dispose();
    }
}
