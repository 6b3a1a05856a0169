namespace HoiPhuNu.Rules.Pages;

/// <summary>A page of the documentation that is made, not written: its path from the root of the repository, and its text.</summary>
public sealed record Page(string Path, string Text);
