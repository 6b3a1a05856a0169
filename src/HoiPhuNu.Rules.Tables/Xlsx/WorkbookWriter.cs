using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// Writes an Excel workbook, sheet after sheet: headers that stay in view, filters, widths, number formats, marked cells with notes and links.
/// The same content gives the same bytes. Nothing in it is a formula.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private readonly MemoryStream _package = new();
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly PackedParts _parts = new();
    private readonly SheetAppender _appender;
    private readonly DocumentFormat.OpenXml.Spreadsheet.Sheets _sheets = new();
    private readonly DefinedNames _names = new();
    private bool _isSaved;

    /// <summary>Begins an empty workbook.</summary>
    public WorkbookWriter()
    {
        _document = SpreadsheetDocument.Create(_package, SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _document.ChangeIdOfPart(_workbook, "workbook");
        var styles = new Stylesheet();
        _workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = styles;
        _appender = new SheetAppender(_workbook, _sheets, _names, new SheetStyles(styles), _parts);
    }

    /// <summary>Takes a name for a sheet that is added later, so that links to it can be written before it is.</summary>
    /// <returns>The name as it is used: one that a spreadsheet allows and no other sheet has.</returns>
    public string Reserve(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _appender.Take(name);
    }

    /// <summary>Adds a sheet. Rows are taken one by one; those that no sheet can hold any more go to another one behind it.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="rows">The rows, each with at most as many cells as there are columns.</param>
    /// <param name="reserved">The name that was taken by <see cref="Reserve"/>, if one was.</param>
    public void AddSheet(SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows, string? reserved = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(rows);
        ObjectDisposedException.ThrowIf(_isSaved, this);
        _appender.Add(reserved ?? _appender.Take(layout.Name), layout, rows);
    }

    /// <summary>Writes the workbook, once. The stream stays open and need not be one that can be sought in.</summary>
    /// <exception cref="InvalidOperationException">It has no sheet.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ObjectDisposedException.ThrowIf(_isSaved, this);
        if (!_sheets.HasChildren)
        {
            throw new InvalidOperationException("A workbook has at least one sheet.");
        }

        _isSaved = true;
        _workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), _sheets);
        if (_names.HasChildren)
        {
            _workbook.Workbook.Append(_names);
        }

        _document.Dispose();
        StampedPackage.Copy(_package, _parts, stream);
    }

    /// <summary>Lets go of what was not saved.</summary>
    public void Dispose()
    {
        _document.Dispose();
        _package.Dispose();
    }
}
