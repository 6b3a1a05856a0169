namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>How programs and people keep a code from becoming a number in a spreadsheet: <c>="00123"</c>, <c>'00123</c>.</summary>
internal static class GuardedText
{
    /// <summary>Whether a text may be one, by its first letter.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => text is ['=' or '\'' or '\u2019', ..];

    /// <summary>Takes the guard off.</summary>
    public static bool TryTakeOff(string text, out string bare)
    {
        bare = text switch
        {
            ['=', '"', .. var inner, '"'] when !inner.Contains('"', StringComparison.Ordinal) => inner,
            ['\'' or '\u2019', .. var rest] when rest.Length > 0 && !MayBe(rest) => rest.EndsWith('\'') ? rest[..^1] : rest,
            _ => text,
        };
        return !ReferenceEquals(bare, text);
    }
}
