using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// A copy of a workbook in which cells are marked and sheets are added; everything else in it stays as it is, but for macros, which are left out. The workbook itself
/// is not touched.
/// </summary>
public sealed class WorkbookMarker : IDisposable
{
    private readonly PackageFile _original;
    private readonly WorkbookFile _workbook;
    private readonly PackageWriter _package;
    private readonly BookParts _book;
    private readonly SheetAppender _appender;
    private bool _isSaved;

    private WorkbookMarker(PackageFile original, WorkbookFile workbook)
    {
        _original = original;
        _workbook = workbook;
        _package = new PackageWriter(original);
        _book = new BookParts(_package, workbook.Main, workbook.PartOf("styles"));
        _appender = new SheetAppender(_book);
        foreach (var macros in Relationship.Of(original, workbook.Main).Where(related => related.Kind is "vbaProject"))
        {
            _package.Drop(workbook.Main, macros);
        }
    }

    /// <summary>Copies a workbook that can be sought in. <see langword="null"/> where it is none of the kind that can be added to: only <c>.xlsx</c> and <c>.xlsm</c> are.</summary>
    /// <exception cref="UnreadableTableException">It is a workbook that cannot be read.</exception>
    public static WorkbookMarker? TryOpen(Stream workbook, string file)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(file);
        var copy = new MemoryStream((int)Math.Min(workbook.Length, int.MaxValue));
        workbook.Position = 0;
        workbook.CopyTo(copy);
        copy.Position = 0;
        if (SheetFile.TryOpen(copy, file, out _) is not { } sheets)
        {
            return null;
        }

        if (sheets is not WorkbookFile book)
        {
            sheets.Dispose();
            return null;
        }

        try
        {
            return new WorkbookMarker(book.Package, book);
        }
        catch (Exception problem)
        {
            book.Dispose();
            throw WorkbookProblem.IsDamage(problem) ? WorkbookProblem.Of(file, "workbook-damaged", problem) : problem;
        }
    }

    /// <summary>Finds a table in a sheet of the workbook.</summary>
    /// <param name="workbook">The bytes of the workbook itself.</param>
    /// <param name="sheet">The sheet's name; the first one that is not hidden unless given.</param>
    /// <param name="schema">The table.</param>
    /// <exception cref="UnreadableTableException">The table is not there.</exception>
    public MarkedSheet Find(Stream workbook, string? sheet, TableSchema schema)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(schema);
        workbook.Position = 0;
        var notes = new List<TableNote>();
        var source = WorkbookFile.Open(PackageFile.Open(workbook, _original.File));
        using var records = TableRecords.Open(new TableSource(null, source, sheet), _original.File, schema, notes);
        return new MarkedSheet(records.Sheet!, records.Header);
    }

    /// <summary>Marks cells of a sheet, once for each sheet.</summary>
    /// <exception cref="UnreadableTableException">The sheet is damaged behind its headers.</exception>
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

        if (byCell.Count == 0)
        {
            return;
        }

        var part = _workbook.PartOf(sheet.Sheet);
        try
        {
            var comments = new SheetComments(_package, _original, _book, part);
            string? drawing;
            using (var source = _workbook.OpenOrdered(sheet.Sheet))
            using (var changed = _package.Create(part))
            {
                drawing = SheetMarking.Mark(source, _original.File, changed, byCell, _book.Styles, comments.FreeDrawing);
            }

            comments.Add(byCell, sheet.Sheet.Number, drawing);
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(_original.File, "workbook-damaged", problem);
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
    /// <exception cref="UnreadableTableException">A part of the workbook that was not looked at before cannot be unpacked.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ObjectDisposedException.ThrowIf(_isSaved, this);
        _isSaved = true;
        try
        {
            _book.Save(stream);
        }
        catch (InvalidDataException problem)
        {
            throw WorkbookProblem.Of(_original.File, "workbook-damaged", problem);
        }
    }

    /// <summary>Lets go of what was not saved.</summary>
    public void Dispose()
    {
        _book.Dispose();
        _workbook.Dispose();
    }
}
