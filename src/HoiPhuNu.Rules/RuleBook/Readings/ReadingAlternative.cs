namespace HoiPhuNu.Rules.RuleBook;

/// <summary>The readings in use with one of them set to another value.</summary>
/// <param name="Name">The reading that is set otherwise.</param>
/// <param name="Usual">Its value in use.</param>
/// <param name="Value">Its other value.</param>
/// <param name="Readings">All readings, that one set to <paramref name="Value"/>.</param>
public sealed record ReadingAlternative(string Name, string Usual, string Value, Readings Readings);
