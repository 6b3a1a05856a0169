using System.Globalization;
using System.Text;
using System.Xml;
using HoiPhuNu.Rules.Tables.Packages;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The XML of one sheet that is written, row after row.</summary>
internal sealed class SheetXml(SheetLayout layout, SheetStyles styles, Dialect dialect)
{
    /// <summary>The id of the relationship to the boxes of the notes.</summary>
    public const string DrawingId = "boxes";

    /// <summary>Beyond that, programs refuse the sheet.</summary>
    private const int MostLinks = 65_000;

    private const int LineHeight = 15;
    private const int MostLines = 20;
    private const double WidthPerCharacter = 1.15;

    /// <summary>Wider than that, a page of A4 is too small to be read.</summary>
    private const double MostWidthOfA4 = 250;

    /// <summary>Wider than that, one of A3 is, too: the columns go on on the next one.</summary>
    private const double MostWidthOfA3 = 380;

    private readonly List<(string Cell, string Target)> _links = [];
    private long _row;

    /// <summary>The notes of its cells.</summary>
    public SheetNotes Notes { get; } = new();

    /// <summary>The table from its headers to its last row, as a name refers to it.</summary>
    public string AbsoluteRange => $"$A${Number(layout.HeaderRow)}:${LastLetters}${Number(Math.Max(_row, layout.HeaderRow))}";

    /// <summary>How many pages lie beside each other on paper.</summary>
    public int PagesWide => (int)Math.Max(1, Math.Ceiling(Width / MostWidthOfA3));

    private string Main => dialect.Main.NamespaceName;

    private string Relationships => dialect.Relationships.NamespaceName;

    private double Width => layout.Columns.Sum(column => column.Width);

    private string LastLetters => CellAddress.Letters(Math.Max(0, layout.Columns.Length - 1));

    /// <summary>Writes it; <see langword="true"/> where rows are left over because it is full.</summary>
    public bool Write(Stream stream, IEnumerator<IReadOnlyList<SheetCell>> rows)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        writer.WriteStartElement("worksheet", Main);
        writer.WriteAttributeString("xmlns", "r", null, Relationships);
        WriteHead(writer);
        writer.WriteStartElement("sheetData", Main);
        foreach (var line in layout.Title)
        {
            WriteRow(writer, [SheetCell.Of(line) with { Fill = SheetFill.Strong }], _ => SheetFormat.Text);
        }

        if (layout.HasHeader)
        {
            WriteRow(writer, [.. layout.Columns.Select(column => SheetCell.Of(column.Header) with { Fill = SheetFill.Header, Note = column.Note })], _ => SheetFormat.WrappedText);
        }

        var isFull = false;
        while (!isFull && rows.MoveNext())
        {
            WriteRow(writer, rows.Current, column => layout.Columns[column].Format);
            isFull = _row == CellAddress.LastRow;
        }

        writer.WriteEndElement();
        WriteTail(writer);
        writer.WriteEndElement();
        return isFull;
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteHead(XmlWriter writer)
    {
        writer.WriteStartElement("sheetPr", Main);
        Empty(writer, "pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        writer.WriteStartElement("sheetViews", Main);
        writer.WriteStartElement("sheetView", Main);
        writer.WriteAttributeString("workbookViewId", "0");
        if (layout.HasHeader)
        {
            var cell = CellAddress.Of(layout.FrozenColumns, layout.HeaderRow + 1);
            var split = ("ySplit", Number(layout.HeaderRow));
            if (layout.FrozenColumns > 0)
            {
                Empty(writer, "pane", ("xSplit", Number(layout.FrozenColumns)), split, ("topLeftCell", cell), ("activePane", "bottomRight"), ("state", "frozen"));
            }
            else
            {
                Empty(writer, "pane", split, ("topLeftCell", cell), ("activePane", "bottomLeft"), ("state", "frozen"));
            }
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        Empty(writer, "sheetFormatPr", ("defaultRowHeight", "15"));
        writer.WriteStartElement("cols", Main);
        for (var column = 0; column < layout.Columns.Length; column++)
        {
            var style = styles.Of(layout.Columns[column].Format, SheetFill.None, layout.Columns[column].Format == SheetFormat.Decimals ? 2 : 0);
            Empty(
                writer,
                "col",
                ("min", Number(column + 1)),
                ("max", Number(column + 1)),
                ("width", Number(layout.Columns[column].Width)),
                ("style", Number(style)),
                ("customWidth", "1"));
        }

        writer.WriteEndElement();
    }

    private void WriteRow(XmlWriter writer, IReadOnlyList<SheetCell> cells, Func<int, SheetFormat> format)
    {
        _row++;
        writer.WriteStartElement("row", Main);
        writer.WriteAttributeString("r", Number(_row));
        var lines = Enumerable.Range(0, cells.Count).Select(column => LinesOf(cells[column], format(column), column)).DefaultIfEmpty(1).Max();
        if (lines > 1)
        {
            writer.WriteAttributeString("ht", Number(LineHeight * Math.Min(lines, MostLines)));
            writer.WriteAttributeString("customHeight", "1");
        }

        for (var column = 0; column < cells.Count; column++)
        {
            WriteCell(writer, column, cells[column], format(column));
        }

        writer.WriteEndElement();
    }

    private void WriteCell(XmlWriter writer, int column, SheetCell cell, SheetFormat format)
    {
        var address = CellAddress.Of(column, _row);
        if (cell.Note is { } note)
        {
            Notes.Add(column, _row, note);
        }

        if (cell is { LinkSheet: { } sheet, LinkCell: { } target } && _links.Count < MostLinks)
        {
            _links.Add((address, SheetNames.Reference(sheet, target)));
        }

        if (cell is { Text: null, Number: null, Fill: SheetFill.None })
        {
            return;
        }

        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("r", address);
        writer.WriteAttributeString("s", Number(styles.Of(FormatOf(cell, format), cell.Fill, cell.Scale)));
        if (cell.Number is { } number)
        {
            writer.WriteElementString("v", Main, number);
        }
        else if (cell.Text is { } text)
        {
            writer.WriteAttributeString("t", "inlineStr");
            writer.WriteStartElement("is", Main);
            writer.WriteStartElement("t", Main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(XmlCellText.Escape(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>How many lines a cell takes: not every program fits a row to its text by itself.</summary>
    private int LinesOf(SheetCell cell, SheetFormat format, int column) => cell.Text is { } text && format == SheetFormat.WrappedText
        ? text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length * WidthPerCharacter / layout.Columns[column].Width)))
        : 1;

    /// <summary>A number in a column of text, a day in one of numbers: each is written as what it is.</summary>
    private static SheetFormat FormatOf(SheetCell cell, SheetFormat column) =>
        cell.IsDay ? SheetFormat.Date
        : cell.Number is not null && column is SheetFormat.Text or SheetFormat.WrappedText or SheetFormat.Date ? (cell.Scale > 0 ? SheetFormat.Decimals : SheetFormat.Plain)
        : column;

    private void WriteTail(XmlWriter writer)
    {
        if (layout.HasHeader)
        {
            Empty(writer, "autoFilter", ("ref", AbsoluteRange.Replace("$", string.Empty, StringComparison.Ordinal)));
            WriteChoices(writer);
        }

        if (_links.Count > 0)
        {
            writer.WriteStartElement("hyperlinks", Main);
            foreach (var (cell, target) in _links)
            {
                Empty(writer, "hyperlink", ("ref", cell), ("location", target));
            }

            writer.WriteEndElement();
        }

        Empty(writer, "pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
        Empty(writer, "pageSetup", ("paperSize", Width > MostWidthOfA4 ? "8" : "9"), ("orientation", "landscape"), ("fitToWidth", Number(PagesWide)), ("fitToHeight", "0"));
        if (!Notes.IsEmpty)
        {
            writer.WriteStartElement("legacyDrawing", Main);
            writer.WriteAttributeString("r", "id", Relationships, DrawingId);
            writer.WriteEndElement();
        }
    }

    private void WriteChoices(XmlWriter writer)
    {
        var chosen = Enumerable.Range(0, layout.Columns.Length).Where(column => !layout.Columns[column].Choices.IsEmpty).ToList();
        if (chosen.Count == 0)
        {
            return;
        }

        writer.WriteStartElement("dataValidations", Main);
        writer.WriteAttributeString("count", Number(chosen.Count));
        foreach (var column in chosen)
        {
            var list = string.Join(',', layout.Columns[column].Choices);
            if (list.Length > 255 || layout.Columns[column].Choices.Any(choice => choice.Contains(',', StringComparison.Ordinal)))
            {
                throw new ArgumentException($"The choices of the column '{layout.Columns[column].Header}' are too long or hold a comma.");
            }

            writer.WriteStartElement("dataValidation", Main);
            writer.WriteAttributeString("type", "list");
            writer.WriteAttributeString("allowBlank", "1");
            writer.WriteAttributeString("showErrorMessage", "1");
            writer.WriteAttributeString("sqref", $"{CellAddress.Of(column, layout.HeaderRow + 1)}:{CellAddress.Of(column, CellAddress.LastRow)}");
            writer.WriteElementString("formula1", Main, $"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void Empty(XmlWriter writer, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }
}
