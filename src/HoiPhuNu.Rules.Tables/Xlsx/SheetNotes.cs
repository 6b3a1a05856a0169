using System.Globalization;
using System.Text;
using System.Xml;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The notes of one sheet: their texts, and the boxes that spreadsheets show them in (VML, which is still what a note hangs on).</summary>
internal sealed class SheetNotes
{
    /// <summary>More notes than this make spreadsheets crawl; what they would say stands in the list of findings too.</summary>
    public const int Most = 10_000;

    /// <summary>Who notes are said to be by.</summary>
    public const string Author = "hoiphunu";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";
    private const int IdsPerBlock = 1024;

    /// <summary>Beyond the blocks that the sheets of a workbook take.</summary>
    private const int ForeignBlock = 20_000;

    private const int BoxColumns = 4;
    private const int CharactersPerLine = 45;
    private const int MostLines = 25;

    private readonly List<(int Column, long Row, string Text)> _notes = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _notes.Count == 0;

    /// <summary>Adds one.</summary>
    public void Add(int column, long row, string text)
    {
        if (_notes.Count < Most)
        {
            _notes.Add((column, row, text));
        }
    }

    /// <summary>Adds the notes to a sheet that has none; its XML must name the drawing of <paramref name="drawing"/>.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="sheet">The part that the sheet is.</param>
    /// <param name="number">The sheet's number in the workbook, from 1: no two boxes of a workbook have one id.</param>
    /// <param name="drawing">The id of the relationship to the drawing.</param>
    /// <param name="comments">The id of the relationship to the texts.</param>
    public void AddTo(BookParts book, string sheet, int number, string drawing, string comments)
    {
        AddTexts(book, sheet, comments);
        AddBoxes(book, sheet, number, drawing);
    }

    /// <summary>Adds the texts alone.</summary>
    public void AddTexts(BookParts book, string sheet, string comments) => book.Add(
        sheet, comments, "comments", "comments", ".xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", writer => WriteTexts(writer, book.Dialect.Main.NamespaceName));

    /// <summary>Adds the boxes alone.</summary>
    public void AddBoxes(BookParts book, string sheet, int number, string drawing) => book.Add(
        sheet, drawing, "vmlDrawing", "drawings/vmlDrawing", ".vml", "application/vnd.openxmlformats-officedocument.vmlDrawing", writer => WriteBoxes(writer, number));

    /// <summary>The boxes alone, to be put into a drawing that is there; its own boxes have lower numbers.</summary>
    public string Boxes()
    {
        var boxes = new StringBuilder();
        for (var note = 0; note < _notes.Count; note++)
        {
            boxes.Append(Box(_notes[note], (ForeignBlock * IdsPerBlock) + note + 1));
        }

        return boxes.ToString();
    }

    private void WriteTexts(XmlWriter writer, string main)
    {
        writer.WriteStartElement("comments", main);
        writer.WriteStartElement("authors", main);
        writer.WriteElementString("author", main, Author);
        writer.WriteEndElement();
        writer.WriteStartElement("commentList", main);
        foreach (var (column, row, text) in _notes)
        {
            writer.WriteStartElement("comment", main);
            writer.WriteAttributeString("ref", CellAddress.Of(column, row));
            writer.WriteAttributeString("authorId", "0");
            writer.WriteStartElement("text", main);
            writer.WriteStartElement("r", main);
            writer.WriteStartElement("t", main);
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(XmlCellText.Escape(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteBoxes(XmlWriter writer, int sheet)
    {
        const int blocksPerSheet = (Most / IdsPerBlock) + 1;
        var firstBlock = ((sheet - 1) * blocksPerSheet) + 1;
        var blocks = Enumerable.Range(firstBlock, (_notes.Count / IdsPerBlock) + 1);
        writer.WriteStartElement("xml");
        writer.WriteAttributeString("xmlns", "v", null, Vml);
        writer.WriteAttributeString("xmlns", "o", null, Office);
        writer.WriteAttributeString("xmlns", "x", null, Excel);
        writer.WriteRaw($"""<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{string.Join(',', blocks)}"/></o:shapelayout>""");
        writer.WriteRaw("""<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        for (var note = 0; note < _notes.Count; note++)
        {
            writer.WriteRaw(Box(_notes[note], (firstBlock * IdsPerBlock) + note + 1));
        }

        writer.WriteEndElement();
    }

    private static string Box((int Column, long Row, string Text) note, int id)
    {
        var lines = Math.Min(MostLines, note.Text.Split('\n').Sum(line => 1 + (line.Length / CharactersPerLine)));
        var left = Math.Min(note.Column + 1, CellAddress.LastColumn - BoxColumns);
        var top = Math.Max(0, note.Row - 2);
        FormattableString box = $"""
            <v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;visibility:hidden;z-index:1" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 15, {top}, 2, {left + BoxColumns}, 15, {top + lines + 1}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{note.Row - 1}</x:Row><x:Column>{note.Column}</x:Column></x:ClientData></v:shape>
            """;
        return box.ToString(CultureInfo.InvariantCulture);
    }
}
