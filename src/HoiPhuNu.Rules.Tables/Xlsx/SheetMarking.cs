using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Copies the XML of a sheet and changes nothing in it but the style of marked cells; cells and rows that are not there are put in.</summary>
internal sealed class SheetMarking
{
    /// <summary>What stands behind the drawing of the notes in a sheet.</summary>
    private static readonly string[] BehindDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly XmlReader _reader;
    private readonly XmlWriter _writer;
    private readonly Queue<KeyValuePair<long, List<(int Column, SheetFill Fill)>>> _rows;
    private readonly SheetStyles _styles;
    private readonly string _newDrawing;
    private bool _isDrawingDone;
    private string? _drawing;
    private XNamespace _namespace = XNamespace.None;
    private string _relationships = string.Empty;
    private long _row;

    private SheetMarking(XmlReader reader, XmlWriter writer, IEnumerable<((long Row, int Column) Cell, SheetFill Fill)> marks, SheetStyles styles, string drawing)
    {
        _reader = reader;
        _writer = writer;
        _rows = new(marks.GroupBy(mark => mark.Cell.Row).Select(row => KeyValuePair.Create(row.Key, row.Select(mark => (mark.Cell.Column, mark.Fill)).ToList())));
        _styles = styles;
        _newDrawing = drawing;
    }

    /// <summary>Marks the cells of a sheet whose rows are in order.</summary>
    /// <param name="sheet">The XML of the sheet.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="changed">Takes the changed XML.</param>
    /// <param name="marks">The marks in the order of their cells.</param>
    /// <param name="styles">The styles of the workbook.</param>
    /// <param name="drawing">The id of the relationship to a drawing of notes, for a sheet that does not name one yet.</param>
    /// <returns>The id of the relationship to the drawing of notes that the sheet names already.</returns>
    public static string? Mark(
        Stream sheet, string file, Stream changed, IReadOnlyDictionary<(long Row, int Column), (SheetFill Fill, string Note)> marks, SheetStyles styles, string drawing)
    {
        using var text = new BoundedText(sheet, file);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = WorkbookLimits.SheetBytes });
        using var writer = XmlWriter.Create(changed, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        var marking = new SheetMarking(reader, writer, marks.Select(mark => (mark.Key, mark.Value.Fill)), styles, drawing);
        marking.Copy();
        return marking._drawing;
    }

    private void Copy()
    {
        var isMore = _reader.Read();
        while (isMore)
        {
            if (_reader.Depth > WorkbookLimits.Depth)
            {
                throw new XmlException();
            }

            if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == 2 && _reader.LocalName == "row" && IsMarked())
            {
                // Behind a row that was taken as a whole the reader stands on what comes next.
                MarkRow((XElement)XNode.ReadFrom(_reader));
                continue;
            }

            CopyNode();
            isMore = _reader.Read();
        }
    }

    private void CopyNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                CopyElement();
                break;
            case XmlNodeType.EndElement:
                Close(_reader.LocalName, _reader.Depth);
                _writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _reader.Depth > 0:
                _writer.WriteString(_reader.Value);
                break;
            default:
                break;
        }
    }

    private void CopyElement()
    {
        var (name, depth, isEmpty) = (_reader.LocalName, _reader.Depth, _reader.IsEmptyElement);
        if (depth == 0)
        {
            _namespace = _reader.NamespaceURI;
            _relationships = Dialect.Of(new XElement(_namespace + name)).Relationships.NamespaceName;
        }
        else if (depth == 1 && name == "legacyDrawing")
        {
            _isDrawingDone = true;
            _drawing = _reader.GetAttribute("id", _relationships);
        }
        else if (depth == 1 && BehindDrawing.Contains(name))
        {
            PutDrawing();
        }

        _writer.WriteStartElement(_reader.Prefix, name, _reader.NamespaceURI);
        _writer.WriteAttributes(_reader, defattr: false);
        if (isEmpty)
        {
            Close(name, depth);
            _writer.WriteEndElement();
        }
    }

    /// <summary>Whether the row that the reader stands on has marks; those before it are put in.</summary>
    private bool IsMarked()
    {
        _row = long.TryParse(_reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : _row + 1;
        PutRowsBefore(_row);
        return _rows.TryPeek(out var next) && next.Key == _row;
    }

    private void MarkRow(XElement row)
    {
        var cells = new SortedDictionary<int, XElement>();
        var column = -1;
        foreach (var cell in row.Elements().Where(element => element.Name.LocalName == "c"))
        {
            column = (string?)cell.Attribute("r") is { } address && CellAddress.TryColumn(address, out var named) ? named : column + 1;
            cell.SetAttributeValue("r", CellAddress.Of(Math.Min(column, CellAddress.LastColumn), _row));
            if (!cells.TryAdd(column, cell) && !cell.IsEmpty)
            {
                // Of two cells with one address at most one says something; the reader would have refused others.
                cells[column] = cell;
            }
        }

        foreach (var (marked, fill) in _rows.Dequeue().Value)
        {
            if (!cells.TryGetValue(marked, out var cell))
            {
                cells[marked] = cell = new XElement(row.Name.Namespace + "c", new XAttribute("r", CellAddress.Of(marked, _row)));
            }

            var plain = int.TryParse((string?)cell.Attribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 0;
            cell.SetAttributeValue("s", _styles.Marked(plain, fill));
        }

        var others = row.Elements().Where(element => element.Name.LocalName != "c").ToList();
        row.Attribute("spans")?.Remove();
        row.ReplaceNodes(cells.Values, others);
        row.WriteTo(_writer);
    }

    /// <summary>What has to be put in before an element is closed.</summary>
    private void Close(string name, int depth)
    {
        if (depth == 1 && name == "sheetData")
        {
            PutRowsBefore(long.MaxValue);
        }
        else if (depth == 0)
        {
            PutDrawing();
        }
    }

    private void PutRowsBefore(long row)
    {
        while (_rows.TryPeek(out var next) && next.Key < row)
        {
            var here = _row;
            _row = next.Key;
            MarkRow(new XElement(_namespace + "row", new XAttribute("r", _row)));
            _row = here;
        }
    }

    private void PutDrawing()
    {
        if (!_isDrawingDone)
        {
            _writer.WriteStartElement("legacyDrawing", _namespace.NamespaceName);
            _writer.WriteAttributeString("r", "id", _relationships, _newDrawing);
            _writer.WriteEndElement();
        }

        _isDrawingDone = true;
    }
}
