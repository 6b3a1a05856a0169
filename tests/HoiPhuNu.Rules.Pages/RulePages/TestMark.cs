namespace HoiPhuNu.Rules.Pages.RulePages;

/// <summary>A test that shows a rule at its boundary.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">The file of the test, from the root of the repository.</param>
/// <param name="Test">Class and method.</param>
public sealed record TestMark(string Rule, string File, string Test);
