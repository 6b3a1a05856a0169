namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>A usual wording of a column.</summary>
/// <param name="Column">The column's key.</param>
/// <param name="Above">What a heading above it has to say, where the wording says too little by itself.</param>
/// <param name="Own">The wording.</param>
/// <param name="IsAlone">Whether nothing may stand above it: under another heading the same words count something else.</param>
internal sealed record ColumnWording(string Column, Wording? Above, Wording Own, bool IsAlone)
{
    /// <summary>Whether it is that of a heading under others. What is left of those above must say nothing else.</summary>
    public bool Fits(HeadingWords heading)
    {
        for (var first = 0; first < (IsAlone ? Math.Min(1, heading.Parts.Count) : heading.Parts.Count); first++)
        {
            if (Own.Fits(heading.From(first)) && Allows(heading, first))
            {
                return true;
            }
        }

        return false;
    }

    private bool Allows(HeadingWords heading, int count)
    {
        var isSaid = Above is null;
        for (var part = 0; part < count; part++)
        {
            var fits = Above?.Fits(heading.Parts[part]) == true;
            isSaid |= fits;
            if (!fits && !heading.IsNeutral(part))
            {
                return false;
            }
        }

        return isSaid;
    }
}
