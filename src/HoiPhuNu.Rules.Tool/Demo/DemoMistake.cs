namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>One planted mistake.</summary>
/// <param name="Key">The text that says what was done.</param>
/// <param name="Rule">The rule that finds it.</param>
/// <param name="Unit">The commune it was made in.</param>
internal sealed record DemoMistake(string Key, string Rule, string Unit);
