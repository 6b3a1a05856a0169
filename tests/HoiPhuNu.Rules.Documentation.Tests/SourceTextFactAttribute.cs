using HoiPhuNu.Rules.Pages;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>A test over the text of the source; skipped, with the reason, where it is not there. It is not part of the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceTextFactAttribute : FactAttribute
{
    private const string Variable = "HOIPHUNU_SOURCE_TEXT";

    public SourceTextFactAttribute()
    {
        if (File is null)
        {
            Skip = $"The text of the source is not here: neither beside the repository (shared/source) nor where {Variable} points to.";
        }
    }

    /// <summary>The text, or <see langword="null"/>.</summary>
    public static string? File { get; } =
        new[]
        {
            Environment.GetEnvironmentVariable(Variable),
            Directory.GetParent(Repository.Here().Root) is { } parent ? Path.Combine(parent.FullName, "shared", "source", "chuyen-de-6.txt") : null,
        }.FirstOrDefault(System.IO.File.Exists);
}
