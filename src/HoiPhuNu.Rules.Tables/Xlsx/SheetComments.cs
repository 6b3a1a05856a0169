using System.Text;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Packages;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Adds notes to a sheet of somebody else's, which may have notes already: they stay, and ours come behind them.</summary>
/// <param name="package">Where the parts are.</param>
/// <param name="original">What they were.</param>
/// <param name="book">The workbook.</param>
/// <param name="sheet">The sheet.</param>
internal sealed class SheetComments(PackageWriter package, PackageFile original, BookParts book, string sheet)
{
    private readonly IReadOnlyList<Relationship> _relationships = Relationship.Of(original, sheet);

    /// <summary>The id that a drawing of boxes gets where the sheet has none.</summary>
    public string FreeDrawing { get; } = package.FreeId(sheet, "hpnBoxes");

    /// <summary>Adds the notes.</summary>
    /// <param name="marks">The notes by their cells.</param>
    /// <param name="number">The number of the sheet in the workbook, from 1.</param>
    /// <param name="drawing">The id of the drawing of boxes that the sheet has; <see langword="null"/> where it takes <see cref="FreeDrawing"/>.</param>
    public void Add(IReadOnlyDictionary<(long Row, int Column), (SheetFill Fill, string Note)> marks, int number, string? drawing)
    {
        var notes = new SheetNotes();
        var boxes = _relationships.FirstOrDefault(one => one.Id == drawing && one.Kind == "vmlDrawing" && original.Has(one.Part));
        if (_relationships.FirstOrDefault(one => one.Kind == "comments" && original.Has(one.Part)) is { } comments)
        {
            AddTo(package.Tree(comments.Part, () => new XElement(book.Dialect.Main + "comments")).Root!, marks, notes, withBoxes: boxes is not null);
        }
        else
        {
            foreach (var (cell, mark) in marks)
            {
                notes.Add(cell.Column, cell.Row, mark.Note);
            }

            notes.AddTexts(book, sheet, package.FreeId(sheet, "hpnNotes"));
        }

        if (boxes is not null)
        {
            Append(boxes.Part, notes);
        }
        else
        {
            notes.AddBoxes(book, sheet, number, drawing is null ? FreeDrawing : drawing);
        }
    }

    /// <summary>Adds notes to a list of texts; what gets a box is put into <paramref name="notes"/>, the earlier notes too where they lost theirs.</summary>
    private static void AddTo(XElement comments, IReadOnlyDictionary<(long Row, int Column), (SheetFill Fill, string Note)> marks, SheetNotes notes, bool withBoxes)
    {
        var main = comments.Name.Namespace;
        var authors = Child(comments, "authors", isFirst: true);
        authors.Add(new XElement(main + "author", SheetNotes.Author));
        var author = authors.Elements().Count() - 1;
        var list = Child(comments, "commentList", isFirst: false);
        var known = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var comment in list.Elements())
        {
            var address = (string?)comment.Attribute("ref") ?? string.Empty;
            if (CellAddress.TryRead(address, out var column, out var row) && known.TryAdd(CellAddress.Of(column, row), comment) && !withBoxes)
            {
                notes.Add(column, row, comment.Value);
            }
        }

        foreach (var (cell, mark) in marks.Take(SheetNotes.Most))
        {
            var address = CellAddress.Of(cell.Column, cell.Row);
            if (known.TryGetValue(address, out var comment))
            {
                Child(comment, "text", isFirst: true).Add(Run(main, "\n\n" + mark.Note));
                continue;
            }

            list.Add(new XElement(main + "comment", new XAttribute("ref", address), new XAttribute("authorId", author), new XElement(main + "text", Run(main, mark.Note))));
            notes.Add(cell.Column, cell.Row, mark.Note);
        }
    }

    private static XElement Child(XElement parent, string name, bool isFirst)
    {
        var child = parent.Element(parent.Name.Namespace + name);
        if (child is null)
        {
            child = new XElement(parent.Name.Namespace + name);
            if (isFirst)
            {
                parent.AddFirst(child);
            }
            else
            {
                parent.Add(child);
            }
        }

        return child;
    }

    private static XElement Run(XNamespace main, string text) =>
        new(main + "r", new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), XmlCellText.Escape(text)));

    /// <summary>What Excel writes there is not always XML, so it is not taken apart.</summary>
    private void Append(string part, SheetNotes notes)
    {
        string drawing;
        using (var reader = new StreamReader(original.Open(part)!))
        {
            drawing = reader.ReadToEnd();
        }

        var end = drawing.LastIndexOf("</xml>", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return;
        }

        using var writer = new StreamWriter(package.Create(part), new UTF8Encoding(false));
        writer.Write(drawing.AsSpan(0, end));
        writer.Write(notes.Boxes());
        writer.Write(drawing.AsSpan(end));
    }
}
