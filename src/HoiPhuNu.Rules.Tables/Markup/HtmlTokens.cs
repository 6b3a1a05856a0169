using System.Net;
using System.Text;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>Takes a page apart into tags and the text between them, one after the other. Nothing in it is refused but what goes on without end: pages are written as they come.</summary>
internal sealed class HtmlTokens(TextReader text, string file) : IDisposable
{
    /// <summary>What stands in these elements is no text of the page.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "title", "xml", "comment" };

    private readonly StringBuilder _run = new();
    private string _attributes = string.Empty;

    /// <summary>The name of the current tag in small letters, without a prefix's namespace; empty for text.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Whether the tag closes an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The current text, its entities resolved; blanks are as they come.</summary>
    public string Text { get; private set; } = string.Empty;

    /// <summary>Goes to the next tag or text; <see langword="false"/> at the end.</summary>
    /// <exception cref="UnreadableTableException">A tag or text goes on without end.</exception>
    public bool MoveNext()
    {
        while (text.Peek() is var next and >= 0)
        {
            if (next == '<')
            {
                text.Read();
                if (text.Peek() is var first && (first is '/' or '!' or '?' || (first >= 0 && char.IsAsciiLetter((char)first))))
                {
                    if (ReadTag())
                    {
                        return true;
                    }

                    continue;
                }

                ReadText("<");
                return true;
            }

            ReadText(string.Empty);
            return true;
        }

        return false;
    }

    /// <summary>The value of an attribute of the current tag; <see langword="null"/> where it has none.</summary>
    public string? this[string attribute]
    {
        get
        {
            for (var at = 0; (at = _attributes.IndexOf(attribute, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += attribute.Length)
            {
                var rest = _attributes.AsSpan(at + attribute.Length).TrimStart();
                if (rest is ['=', ..] && (at == 0 || char.IsWhiteSpace(_attributes[at - 1]) || _attributes[at - 1] is '"' or '\''))
                {
                    var value = rest[1..].TrimStart();
                    var end = value is ['"' or '\'', ..] ? value[1..].IndexOf(value[0]) : value.IndexOfAny(" \t\r\n".AsSpan());
                    return WebUtility.HtmlDecode((value is ['"' or '\'', ..] ? value[1..(end < 0 ? value.Length : end + 1)] : end < 0 ? value : value[..end]).ToString());
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private void ReadText(string begun)
    {
        _run.Clear().Append(begun);
        while (text.Peek() is var next and >= 0 && next != '<')
        {
            Append((char)text.Read());
        }

        (Name, Text) = (string.Empty, WebUtility.HtmlDecode(_run.ToString()));
    }

    /// <summary>Whether a tag was read, and not a comment or what is not seen.</summary>
    private bool ReadTag()
    {
        _run.Clear();
        var quote = '\0';
        while (text.Read() is var next and >= 0 && (quote != '\0' || next != '>'))
        {
            var character = (char)next;
            Append(character);
            if (_run.Length == 3 && _run[0] == '!' && _run[1] == '-' && _run[2] == '-')
            {
                PassTo("-->");
                return false;
            }

            quote = quote == character ? '\0' : quote == '\0' && character is '"' or '\'' && IsValue() ? character : quote;
        }

        var tag = _run.ToString();
        if (tag.Length == 0 || tag[0] is '!' or '?')
        {
            return false;
        }

        IsEnd = tag[0] == '/';
        var start = IsEnd ? 1 : 0;
        var end = start;
        while (end < tag.Length && (char.IsLetterOrDigit(tag[end]) || tag[end] is ':' or '-'))
        {
            end++;
        }

        (Name, _attributes, Text) = (tag[start..end].ToLowerInvariant(), tag[end..], string.Empty);
        if (!IsEnd && Unseen.Contains(Name) && !tag.EndsWith('/'))
        {
            PassTo($"</{Name}");
            PassTo(">");
            return false;
        }

        return Name.Length > 0;
    }

    /// <summary>A quotation mark opens a value only behind an equals sign.</summary>
    private bool IsValue()
    {
        var at = _run.Length - 2;
        while (at >= 0 && char.IsWhiteSpace(_run[at]))
        {
            at--;
        }

        return at >= 0 && _run[at] == '=';
    }

    private void PassTo(string end)
    {
        var matched = 0;
        while (matched < end.Length && text.Read() is var next and >= 0)
        {
            var character = char.ToLowerInvariant((char)next);
            matched = character == end[matched] ? matched + 1 : character == end[0] ? 1 : matched > 1 && end.StartsWith("--", StringComparison.Ordinal) && character == '-' ? 2 : 0;
        }
    }

    private void Append(char character)
    {
        // A text of many cells' length between two tags is none; a tag of that length is hostile.
        if (_run.Length > 8 * TableLimits.CellLength)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }

        _run.Append(character);
    }
}
