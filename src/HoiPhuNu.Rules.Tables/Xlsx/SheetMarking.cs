using System.Globalization;
using System.Text;
using System.Xml;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>Copies the XML of a sheet and changes nothing in it but the style of marked cells; cells that are not there are put in.</summary>
internal sealed class SheetMarking
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>What stands behind the drawing of the notes in a sheet.</summary>
    private static readonly string[] BehindDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly XmlReader _reader;
    private readonly XmlWriter _writer;
    private readonly Queue<((long Row, int Column) Cell, SheetFill Fill)> _marks;
    private readonly SheetStyles _styles;
    private readonly string? _drawing;
    private bool _hasDrawing;
    private string _namespace = string.Empty;
    private long _row;
    private int _column;

    private SheetMarking(XmlReader reader, XmlWriter writer, IEnumerable<((long Row, int Column) Cell, SheetFill Fill)> marks, SheetStyles styles, string? drawing)
    {
        _reader = reader;
        _writer = writer;
        _marks = new Queue<((long Row, int Column) Cell, SheetFill Fill)>(marks);
        _styles = styles;
        _drawing = drawing;
    }

    /// <summary>Marks the cells of a sheet.</summary>
    /// <param name="sheet">The XML of the sheet.</param>
    /// <param name="changed">Takes the changed XML.</param>
    /// <param name="marks">The marks in the order of their cells.</param>
    /// <param name="styles">The styles of the workbook.</param>
    /// <param name="drawing">The id of the relationship to the drawing of the notes, where the sheet does not name one yet.</param>
    public static void Mark(Stream sheet, Stream changed, IReadOnlyDictionary<(long Row, int Column), (SheetFill Fill, string Note)> marks, SheetStyles styles, string? drawing)
    {
        using var reader = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        using var writer = XmlWriter.Create(changed, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        new SheetMarking(reader, writer, marks.Select(mark => (mark.Key, mark.Value.Fill)), styles, drawing).Copy();
    }

    private void Copy()
    {
        while (_reader.Read())
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
    }

    private void CopyElement()
    {
        var (name, depth, isEmpty) = (_reader.LocalName, _reader.Depth, _reader.IsEmptyElement);
        int? style = null;
        if (depth == 0)
        {
            _namespace = _reader.NamespaceURI;
        }
        else if (depth == 1 && (name == "legacyDrawing" || BehindDrawing.Contains(name)))
        {
            PutDrawing(isThere: name == "legacyDrawing");
        }
        else if (depth == 2 && name == "row")
        {
            var row = long.TryParse(_reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : _row + 1;
            PutRowsBefore(row);
            (_row, _column) = (row, -1);
        }
        else if (depth == 3 && name == "c")
        {
            _column = _reader.GetAttribute("r") is { } address && CellAddress.TryColumn(address, out var column) ? column : _column + 1;
            PutCellsBefore(_column);
            if (_marks.TryPeek(out var mark) && mark.Cell == (_row, _column))
            {
                _marks.Dequeue();
                var plain = int.TryParse(_reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 0;
                style = _styles.Marked(plain, mark.Fill);
            }
        }

        _writer.WriteStartElement(_reader.Prefix, name, _reader.NamespaceURI);
        CopyAttributes(style);
        if (isEmpty)
        {
            Close(name, depth);
            _writer.WriteEndElement();
        }
    }

    private void CopyAttributes(int? style)
    {
        for (var more = _reader.MoveToFirstAttribute(); more; more = _reader.MoveToNextAttribute())
        {
            if (style is null || _reader.Name != "s")
            {
                _writer.WriteAttributeString(_reader.Prefix, _reader.LocalName, _reader.NamespaceURI.Length == 0 ? null : _reader.NamespaceURI, _reader.Value);
            }
        }

        _reader.MoveToElement();
        if (style is { } marked)
        {
            _writer.WriteAttributeString("s", marked.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What has to be put in before an element is closed.</summary>
    private void Close(string name, int depth)
    {
        if (depth == 2 && name == "row")
        {
            PutCellsBefore(int.MaxValue);
        }
        else if (depth == 1 && name == "sheetData")
        {
            PutRowsBefore(long.MaxValue);
        }
        else if (depth == 0)
        {
            PutDrawing(isThere: false);
        }
    }

    private void PutRowsBefore(long row)
    {
        while (_marks.TryPeek(out var mark) && mark.Cell.Row < row)
        {
            (_row, _column) = (mark.Cell.Row, -1);
            _writer.WriteStartElement("row", _namespace);
            _writer.WriteAttributeString("r", _row.ToString(CultureInfo.InvariantCulture));
            PutCellsBefore(int.MaxValue);
            _writer.WriteEndElement();
        }
    }

    private void PutCellsBefore(int column)
    {
        while (_marks.TryPeek(out var mark) && mark.Cell.Row == _row && mark.Cell.Column < column)
        {
            _marks.Dequeue();
            _writer.WriteStartElement("c", _namespace);
            _writer.WriteAttributeString("r", CellAddress.Of(mark.Cell.Column, _row));
            _writer.WriteAttributeString("s", _styles.Marked(0, mark.Fill).ToString(CultureInfo.InvariantCulture));
            _writer.WriteEndElement();
        }
    }

    private void PutDrawing(bool isThere)
    {
        if (!isThere && !_hasDrawing && _drawing is not null)
        {
            _writer.WriteStartElement("legacyDrawing", _namespace);
            _writer.WriteAttributeString("r", "id", Relationships, _drawing);
            _writer.WriteEndElement();
        }

        _hasDrawing = true;
    }
}
