namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>What a piece of text is, which a terminal may show by colour. The words alone say as much.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Strong,
    Faint,
    Error,
    Warning,
    Good,
}
