namespace HoiPhuNu.Rules.Evaluating;

/// <summary>What was achieved in a period, or which input would tell. Rule PLAN-4 (CĐ6 III.1.a, III.2).</summary>
/// <param name="Figure">Net growth, or persons trained; <see langword="null"/> when unknown.</param>
/// <param name="MissingInput">
/// The input that would give it: <c>events</c>, <c>posts</c>, <c>training</c> or <c>report</c>; <see langword="null"/> when it is known, or when
/// no input could give it (<see cref="Words.Outcome.NotApplicable"/>, a day outside the term).
/// </param>
public readonly record struct AchievedFigure(long? Figure, string? MissingInput);
