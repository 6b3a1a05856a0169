using System.Globalization;
using System.Xml;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>
/// Reads the XML of one part, forward only: no document types, no entities, nothing deep, nothing without end. Elements go by their local
/// names, which the two forms of the standard (strict and transitional) share.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private readonly BoundedText _text;
    private readonly XmlReader _reader;
    private readonly string _file;
    private readonly char[] _chunk = new char[1024];

    /// <summary>Reads a part of a workbook.</summary>
    public PartReader(Stream stream, string file, long limit)
        : this(new BoundedText(stream, file), file, limit)
    {
    }

    /// <summary>Reads XML that was decoded already.</summary>
    public PartReader(TextReader text, string file, long limit)
        : this(new BoundedText(text, file), file, limit)
    {
    }

    private PartReader(BoundedText text, string file, long limit)
    {
        _file = file;
        _text = text;
        _reader = XmlReader.Create(_text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>How deep the current node lies.</summary>
    public int Depth => _reader.Depth;

    /// <summary>The local name of the current element.</summary>
    public string Name => _reader.LocalName;

    /// <summary>The namespace of the current element.</summary>
    public string Namespace => _reader.NamespaceURI;

    /// <summary>Whether the current element has no content at all.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>An attribute of the current element, whatever its prefix.</summary>
    public string? this[string attribute]
    {
        get
        {
            if (_reader.GetAttribute(attribute) is { } value)
            {
                return value;
            }

            for (var at = 0; at < _reader.AttributeCount; at++)
            {
                _reader.MoveToAttribute(at);
                if (_reader.LocalName == attribute)
                {
                    var found = _reader.Value;
                    _reader.MoveToElement();
                    return found;
                }
            }

            _reader.MoveToElement();
            return null;
        }
    }

    /// <summary>An attribute without prefix.</summary>
    public string? Plain(string attribute) => _reader.GetAttribute(attribute);

    /// <summary>An attribute of a namespace.</summary>
    public string? In(string ns, string attribute) => _reader.GetAttribute(attribute, ns);

    /// <summary>A number that is an attribute of a namespace; <see langword="null"/> where it is none.</summary>
    public int? NumberIn(string ns, string attribute) =>
        int.TryParse(_reader.GetAttribute(attribute, ns), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an attribute says yes.</summary>
    public bool IsOn(string attribute) => _reader.GetAttribute(attribute) is "1" or "true" or "on";

    /// <summary>A number that is an attribute; <see langword="null"/> where it is none.</summary>
    public int? Number(string attribute) =>
        int.TryParse(_reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Goes to the next element anywhere; <see langword="false"/> at the end of the part.</summary>
    public bool ToNextElement()
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next element inside the one at <paramref name="depth"/>; <see langword="false"/> at its end.</summary>
    public bool ToNextInside(int depth)
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth)
            {
                return false;
            }
        }

        throw WorkbookProblem.Of(_file, "workbook-damaged");
    }

    /// <summary>Goes to the end of the current element.</summary>
    public void Skip()
    {
        if (!_reader.IsEmptyElement)
        {
            var depth = _reader.Depth;
            while (ToNextInside(depth))
            {
            }
        }
    }

    /// <summary>Appends the text of the current element and goes to its end.</summary>
    /// <exception cref="UnreadableTableException">It is longer than a cell can be.</exception>
    public void AppendText(CellTexts text, long row) => AppendText(text, row, null, null);

    /// <summary>The same, and where in it which font begins: a text document says so by spans and their styles.</summary>
    /// <param name="text">Takes the text.</param>
    /// <param name="row">The row.</param>
    /// <param name="runs">Takes where which font begins.</param>
    /// <param name="fontOf">The font of a style; <see langword="null"/> where it has none of its own.</param>
    /// <exception cref="UnreadableTableException">It is longer than a cell can be.</exception>
    public void AppendText(CellTexts text, long row, List<FontRun>? runs, Func<string?, string?>? fontOf)
    {
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var depth = _reader.Depth;
        var fonts = runs is null ? null : new Stack<string?>([runs is [.., var last] ? last.Font : null]);
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth)
            {
                return;
            }

            if (fonts is not null && _reader.LocalName == "span" && _reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && !_reader.IsEmptyElement)
            {
                if (_reader.NodeType == XmlNodeType.Element)
                {
                    fonts.Push(fontOf!(this["style-name"]) ?? fonts.Peek());
                }
                else
                {
                    fonts.Pop();
                }

                runs!.Add(new FontRun(text.Length, fonts.Peek()));
            }
            else if (_reader.NodeType == XmlNodeType.Element)
            {
                AppendBlank(text);
            }
            else if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                AppendChunks(text, row);
            }
        }

        throw WorkbookProblem.Of(_file, "workbook-damaged");
    }

    public void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
    }

    private bool Read()
    {
        var isRead = _reader.Read();
        return _reader.Depth <= WorkbookLimits.Depth ? isRead : throw WorkbookProblem.Of(_file, "workbook-damaged");
    }

    /// <summary>What text documents write for blanks that XML would not keep.</summary>
    private void AppendBlank(CellTexts text)
    {
        switch (_reader.LocalName)
        {
            case "s":
                var count = this["c"] is { } written && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
                text.Append(new string(' ', Math.Min(count, TableLimits.CellLength)));
                break;
            case "tab":
                text.Append("\t");
                break;
            case "line-break":
                text.Append("\n");
                break;
        }
    }

    private void AppendChunks(CellTexts text, long row)
    {
        while (_reader.ReadValueChunk(_chunk, 0, _chunk.Length) is var count and > 0)
        {
            text.Append(_chunk.AsSpan(0, count));

            // Seven characters may stand for one (_x000D_).
            if (text.Length > 7 * TableLimits.CellLength)
            {
                throw TooLong(row);
            }
        }
    }

    private UnreadableTableException TooLong(long row) => row > 0
        ? new UnreadableTableException(
            "cell-too-long",
            new Place(_file, row, null),
            System.Collections.Immutable.ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(row)).Add("limit", TableLimits.CellLength))
        : WorkbookProblem.Of(_file, "workbook-too-large");
}
