namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// Cells that programs keep from becoming numbers, <c>="00123"</c>: the quotation marks are misplaced by RFC 4180. They are made <c>"'00123"</c>, which says the same, is as long, and is quoted as it should be. One instance goes
/// through a text from front to back, part by part.
/// </summary>
internal sealed class GuardedCells
{
    private bool _isInside;
    private char _before = '\n';

    /// <summary>Mends a part of the text in place.</summary>
    /// <param name="text">The part. An equals sign at its end is only looked at with what follows.</param>
    public void Mend(Span<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (text.IndexOf("=\"") < 0)
        {
            _isInside ^= (text.Count('"') & 1) != 0;
            _before = text[^1];
            return;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (!_isInside && text[at] == '=' && at + 1 < text.Length && text[at + 1] == '"' && _before is ',' or ';' or '\t' or '\n' or '\r' && IsClosed(text[(at + 2)..]))
            {
                (text[at], text[at + 1]) = ('"', '\'');
                _isInside = true;
                _before = text[++at];
                continue;
            }

            _isInside ^= text[at] == '"';
            _before = text[at];
        }
    }

    /// <summary>Whether the next quotation mark ends the cell, as far as the part goes.</summary>
    private static bool IsClosed(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('"');
        return end < 0 || end + 1 == rest.Length || rest[end + 1] is ',' or ';' or '\t' or '\n' or '\r';
    }
}
