namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>A piece of a line.</summary>
internal readonly record struct Inked(string Text, Ink Ink)
{
    public static implicit operator Inked(string text) => new(text, Ink.Plain);
}
