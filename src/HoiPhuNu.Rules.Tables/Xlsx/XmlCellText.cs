using System.Globalization;
using System.Text;
using System.Xml;
using HoiPhuNu.Rules.Tables.Fonts;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// Text as a workbook holds it: characters that XML cannot hold are written <c>_x0007_</c>, and whatever looks like that is written so that
/// it is not taken for one.
/// </summary>
internal static class XmlCellText
{
    private const int EscapeLength = 7;

    /// <summary>The text as it is written, cut off where no cell could hold more.</summary>
    public static string Escape(string text)
    {
        var cut = text.Length <= Rows.TableLimits.CellLength ? text : text[..(Rows.TableLimits.CellLength - 1)] + "…";
        if (!NeedsEscape(cut))
        {
            return cut;
        }

        var escaped = new StringBuilder(cut.Length + EscapeLength);
        for (var at = 0; at < cut.Length; at++)
        {
            if (at + 1 < cut.Length && XmlConvert.IsXmlSurrogatePair(cut[at + 1], cut[at]))
            {
                escaped.Append(cut[at]).Append(cut[++at]);
            }
            else if (IsEscape(cut.AsSpan(at), out _))
            {
                escaped.Append("_x005F_");
            }
            else if (!XmlConvert.IsXmlChar(cut[at]) || cut[at] == '\r')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)cut[at]:X4}_");
            }
            else
            {
                escaped.Append(cut[at]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text as it is meant; most are written so.</summary>
    public static ReadOnlyMemory<char> Unescape(ReadOnlyMemory<char> text) =>
        text.Span.Contains("_x", StringComparison.Ordinal) ? Unescape(text.ToString()).AsMemory() : text;

    /// <summary>The text as it is meant; where its runs begin is changed with it.</summary>
    public static string Unescape(string text, List<FontRun> runs)
    {
        if (runs.Count == 0 || !text.Contains("_x", StringComparison.Ordinal))
        {
            return Unescape(text);
        }

        var meant = new StringBuilder(Unescape(text[..runs[0].Start]));
        for (var run = 0; run < runs.Count; run++)
        {
            var end = run + 1 < runs.Count ? runs[run + 1].Start : text.Length;
            var part = Unescape(text[runs[run].Start..end]);
            runs[run] = runs[run] with { Start = meant.Length };
            meant.Append(part);
        }

        return meant.ToString();
    }

    /// <summary>The text as it is meant.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var meant = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            if (IsEscape(text.AsSpan(at), out var character))
            {
                meant.Append(character);
                at += EscapeLength;
            }
            else
            {
                meant.Append(text[at++]);
            }
        }

        return meant.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (character == '\r' || character == '_' || !XmlConvert.IsXmlChar(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEscape(ReadOnlySpan<char> text, out char character)
    {
        character = default;
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[EscapeLength - 1] != '_'
            || !ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        character = (char)code;
        return true;
    }
}
