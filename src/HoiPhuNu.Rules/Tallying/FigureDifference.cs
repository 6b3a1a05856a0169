namespace HoiPhuNu.Rules.Tallying;

/// <summary>One figure of a unit under two readings.</summary>
/// <param name="Figure">Which figure.</param>
/// <param name="Before">Its value under the readings in use.</param>
/// <param name="After">Its value under another value of one reading.</param>
public sealed record FigureDifference(Figure Figure, FigureValue Before, FigureValue After);
