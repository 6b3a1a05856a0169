namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>What texts for people are written on, line by line.</summary>
internal abstract class Paper
{
    /// <summary>Writes one line, <paramref name="indent"/> characters from the left.</summary>
    public abstract void Line(int indent, params ReadOnlySpan<Inked> parts);

    /// <summary>Leaves a line empty.</summary>
    public abstract void Blank();
}
