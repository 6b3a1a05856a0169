namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>
/// A part of a wording. Positions in a heading are bits: a part takes the positions where it may begin and gives those where it may end, so that all
/// ways through a wording are gone at once.
/// </summary>
internal abstract record Wording
{
    /// <summary>Where it ends, from each of the places where it begins.</summary>
    public abstract ulong After(IReadOnlyList<string> words, ulong starts);

    /// <summary>Whether it is all of a heading.</summary>
    public bool Fits(IReadOnlyList<string> words) => words.Count is > 0 and <= HeadingText.MostWords && (After(words, 1) & (1UL << words.Count)) != 0;

    /// <summary>A word.</summary>
    public sealed record Word(string Text) : Wording
    {
        public override ulong After(IReadOnlyList<string> words, ulong starts)
        {
            var ends = 0UL;
            for (var at = 0; at < words.Count; at++)
            {
                if ((starts & (1UL << at)) != 0 && words[at] == Text)
                {
                    ends |= 1UL << (at + 1);
                }
            }

            return ends;
        }
    }

    /// <summary>One part after the other.</summary>
    public sealed record Row(IReadOnlyList<Wording> Parts) : Wording
    {
        public override ulong After(IReadOnlyList<string> words, ulong starts) => Parts.Aggregate(starts, (from, part) => from == 0 ? 0 : part.After(words, from));
    }

    /// <summary>One of several parts.</summary>
    public sealed record Choice(IReadOnlyList<Wording> Parts) : Wording
    {
        public override ulong After(IReadOnlyList<string> words, ulong starts) => Parts.Aggregate(0UL, (ends, part) => ends | part.After(words, starts));
    }

    /// <summary>A part that may be missing.</summary>
    public sealed record Maybe(Wording Part) : Wording
    {
        public override ulong After(IReadOnlyList<string> words, ulong starts) => starts | Part.After(words, starts);
    }
}
