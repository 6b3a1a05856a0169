namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// Writes an Excel workbook, sheet after sheet: headers that stay in view, filters, widths, number formats, marked cells with notes and links.
/// The same content gives the same bytes. Nothing in it is a formula.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private readonly BookParts _book = new();
    private readonly SheetAppender _appender;
    private bool _isSaved;

    /// <summary>Begins an empty workbook.</summary>
    public WorkbookWriter() => _appender = new SheetAppender(_book);

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
        if (_book.Sheets == 0)
        {
            throw new InvalidOperationException("A workbook has at least one sheet.");
        }

        _isSaved = true;
        _book.Save(stream);
    }

    /// <summary>Lets go of what was not saved.</summary>
    public void Dispose() => _book.Dispose();
}
