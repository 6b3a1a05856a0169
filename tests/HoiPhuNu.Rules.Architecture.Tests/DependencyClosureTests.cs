using System.Text.Json;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>All that comes along with a package, down to the last one: whoever installs it gets this and nothing else.</summary>
public sealed class DependencyClosureTests
{
    [Theory]
    [InlineData("HoiPhuNu.Rules", "Ardalis.SmartEnum", "NodaTime")]
    [InlineData("HoiPhuNu.Rules.Tables", "Ardalis.SmartEnum", "CsvHelper", "HoiPhuNu.Rules", "NodaTime")]
    [InlineData("HoiPhuNu.Rules.Validation", "Ardalis.SmartEnum", "FluentValidation", "HoiPhuNu.Rules", "NodaTime")]
    [InlineData("HoiPhuNu.Rules.Testing", "Ardalis.SmartEnum", "FSharp.Core", "FsCheck", "HoiPhuNu.Rules", "NodaTime")]
    [InlineData(
        "HoiPhuNu.Rules.Documents", "Ardalis.SmartEnum", "CsvHelper", "FluentValidation", "HoiPhuNu.Rules", "HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Validation", "NodaTime")]
    [InlineData(
        "HoiPhuNu.Rules.Tool", "Ardalis.SmartEnum", "CsvHelper", "FluentValidation", "HoiPhuNu.Rules", "HoiPhuNu.Rules.Documents", "HoiPhuNu.Rules.Tables",
        "HoiPhuNu.Rules.Validation", "NodaTime", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine")]
    public void Package_Installed_BringsOnly(string project, params string[] closure) => Assert.Equal(closure, ClosureOf(project));

    /// <summary>The locked closure without what only builds: analyzers and the trimmer stay at home.</summary>
    private static IEnumerable<string> ClosureOf(string project)
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(House.Root.FullName, "src", project, "packages.lock.json")));
        var framework = Assert.Single(locked.RootElement.GetProperty("dependencies").EnumerateObject().ToList());
        return
        [
            .. framework.Value.EnumerateObject()
                .Where(package => package.Name != "Microsoft.NET.ILLink.Tasks" && !package.Name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal))
                .Select(package => package.Value.GetProperty("type").GetString() == "Project" ? Named(package.Name) : package.Name)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The lock file writes our own names in lower case.</summary>
    private static string Named(string project) =>
        Directory.EnumerateDirectories(Path.Combine(House.Root.FullName, "src")).Select(folder => Path.GetFileName(folder)).Single(name => string.Equals(name, project, StringComparison.OrdinalIgnoreCase));
}
