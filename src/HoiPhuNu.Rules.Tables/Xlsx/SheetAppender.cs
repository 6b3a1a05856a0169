using System.Globalization;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Appends sheets to a workbook, new or not.</summary>
internal sealed class SheetAppender(BookParts book)
{
    private readonly SheetNames _taken = TakenBy(book);

    /// <summary>Takes the name that the next sheet of this name gets.</summary>
    public string Take(string name) => _taken.Take(name);

    /// <summary>Adds a sheet, and others behind it as long as rows are left over.</summary>
    public void Add(string name, SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        using var left = rows.GetEnumerator();
        while (Add(name, layout, left))
        {
            name = _taken.Take(layout.Name);
        }
    }

    private static SheetNames TakenBy(BookParts book)
    {
        var taken = new SheetNames();
        foreach (var sheet in book.SheetNames)
        {
            taken.Add(sheet);
        }

        return taken;
    }

    /// <summary>Whether rows are left over.</summary>
    private bool Add(string name, SheetLayout layout, IEnumerator<IReadOnlyList<SheetCell>> rows)
    {
        var place = book.Sheets;
        var part = book.AddSheet(name);
        var sheet = new SheetXml(layout, book.Styles, book.Dialect);
        bool isFull;
        using (var stream = book.Create(part))
        {
            isFull = sheet.Write(stream, rows);
        }

        if (!sheet.Notes.IsEmpty)
        {
            sheet.Notes.AddTo(book, part, place + 1, SheetXml.DrawingId, "notes");
        }

        if (layout.HasHeader)
        {
            book.Define("_xlnm._FilterDatabase", place, SheetNames.Reference(name, sheet.AbsoluteRange), isHidden: true);
            var titles = SheetNames.Reference(name, string.Create(CultureInfo.InvariantCulture, $"${layout.HeaderRow}:${layout.HeaderRow}"));
            if (sheet.PagesWide > 1 && layout.FrozenColumns > 0)
            {
                titles = $"{SheetNames.Reference(name, $"$A:${CellAddress.Letters(layout.FrozenColumns - 1)}")},{titles}";
            }

            book.Define("_xlnm.Print_Titles", place, titles, isHidden: false);
        }

        return isFull;
    }
}
