using System.Text.Encodings.Web;
using System.Text.Unicode;
using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Writes HTML as it goes. Every text and every attribute is encoded here and nowhere else; what is opened is closed in order.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>Letters of all scripts stay as they are; what could end a text or an attribute does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Elements that begin a new line in the source, so that two pages can be compared line by line.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "title", "style", "script", "header", "nav", "main", "footer", "section", "article", "div", "figure", "figcaption", "svg", "h1", "h2", "h3",
        "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "thead", "tbody", "tr", "details", "summary", "form", "select", "option", "label",
    };

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute without value (<see langword="null"/>) is left out; an empty one is a bare name.</summary>
    public HtmlElement In(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _open.Push(name);
        return new HtmlElement(this);
    }

    /// <summary>A whole element with nothing but text in it.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        Text(text);
        End(name);
    }

    /// <summary>An element that has neither content nor end.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Start(name, attributes);

    /// <summary>Text.</summary>
    public void Text(string text) => Encoder.Encode(writer, OneLine.Of(text));

    /// <summary>
    /// Text from an input that stands beside our own: the name of a unit, a cell, a sentence that quotes one. Letters that are written from the right
    /// turn around nothing outside of it.
    /// </summary>
    public void Foreign(string text)
    {
        writer.Write("<bdi>");
        Text(text);
        writer.Write("</bdi>");
    }

    /// <summary>A whole element with nothing but text from an input in it.</summary>
    public void ForeignElement(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        Foreign(text);
        End(name);
    }

    /// <summary>Text that is our own and is no text for the parser either: style sheet and script.</summary>
    public void Asset(string name, HtmlAsset asset)
    {
        Start(name, []);
        writer.Write(asset.Text);
        End(name);
    }

    /// <summary>The line that says that this is HTML.</summary>
    public void Doctype() => writer.Write("<!doctype html>\n");

    /// <summary>Closes the innermost open element.</summary>
    internal void Close() => End(_open.Pop());

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            writer.Write(' ');
            writer.Write(attribute);
            if (value.Length > 0)
            {
                writer.Write("=\"");
                Encoder.Encode(writer, OneLine.Of(value));
                writer.Write('"');
            }
        }

        writer.Write('>');
    }

    private void End(string name)
    {
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
        if (Blocks.Contains(name))
        {
            writer.Write('\n');
        }
    }
}
