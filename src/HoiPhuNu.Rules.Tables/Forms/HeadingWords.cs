namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>The words of a heading and of those above it.</summary>
internal sealed class HeadingWords
{
    private readonly List<string>[] _from;
    private readonly bool[] _isNeutral;

    /// <summary>Takes the words of each heading, from above.</summary>
    public HeadingWords(IReadOnlyList<IReadOnlyList<string>> parts, Func<IReadOnlyList<string>, bool> isNeutral)
    {
        Parts = parts;
        _from = [.. parts.Select((_, first) => parts.Skip(first).SelectMany(words => words).ToList())];
        _isNeutral = [.. parts.Select(isNeutral)];
    }

    /// <summary>The words of each heading, from above.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Parts { get; }

    /// <summary>The words of a heading and all below it.</summary>
    public IReadOnlyList<string> From(int first) => _from[first];

    /// <summary>Whether a heading says nothing else than the one below it.</summary>
    public bool IsNeutral(int part) => _isNeutral[part];
}
