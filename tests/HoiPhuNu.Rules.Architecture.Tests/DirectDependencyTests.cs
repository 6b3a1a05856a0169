using System.Xml.Linq;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>What each project asks for by itself. A new line here is a decision, not an accident.</summary>
public sealed class DirectDependencyTests
{
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["src/HoiPhuNu.Rules"] = ["../HoiPhuNu.Rules.Analyzers", "Ardalis.SmartEnum", "NodaTime"],
        ["src/HoiPhuNu.Rules.Analyzers"] = ["Microsoft.CodeAnalysis.CSharp"],
        ["src/HoiPhuNu.Rules.Documents"] = ["../HoiPhuNu.Rules.Tables", "../HoiPhuNu.Rules.Validation"],
        ["src/HoiPhuNu.Rules.Tables"] = ["../HoiPhuNu.Rules", "CsvHelper"],
        ["src/HoiPhuNu.Rules.Testing"] = ["../HoiPhuNu.Rules", "FsCheck"],
        ["src/HoiPhuNu.Rules.Tool"] = ["../HoiPhuNu.Rules.Documents", "Spectre.Console", "System.CommandLine"],
        ["src/HoiPhuNu.Rules.Validation"] = ["../HoiPhuNu.Rules", "FluentValidation"],
    };

    [Fact]
    public void Projects_InSrc_AreTheSixPackagesAndTheAnalyzer() => Assert.Equal(Expected.Keys.Order(), ProjectsIn("src").Select(Folder).Order());

    [Theory]
    [InlineData("src/HoiPhuNu.Rules")]
    [InlineData("src/HoiPhuNu.Rules.Analyzers")]
    [InlineData("src/HoiPhuNu.Rules.Documents")]
    [InlineData("src/HoiPhuNu.Rules.Tables")]
    [InlineData("src/HoiPhuNu.Rules.Testing")]
    [InlineData("src/HoiPhuNu.Rules.Tool")]
    [InlineData("src/HoiPhuNu.Rules.Validation")]
    public void Project_InSrc_AsksForWhatIsListed(string folder) =>
        Assert.Equal(Expected[folder], Asked(ProjectsIn("src").Single(project => Folder(project) == folder)).Order(StringComparer.Ordinal));

    [Fact]
    public void Packages_OfEveryProject_AreOnesWithACentralVersion()
    {
        var versions = XDocument.Load(Path.Combine(House.Root.FullName, "src", "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value).ToList();
        string[] ownFolders = ["src", "tests", "benchmarks"];
        var asked = ownFolders.SelectMany(ProjectsIn)
            .Where(project => !Path.GetFileName(project).StartsWith("Consumer.", StringComparison.Ordinal))
            .SelectMany(project => XDocument.Load(project).Descendants("PackageReference"))
            .ToList();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, package => package.Attribute("Version") is not null || !versions.Contains(package.Attribute("Include")!.Value));
    }

    private static IEnumerable<string> ProjectsIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(House.Root.FullName, folder), "*.csproj", SearchOption.AllDirectories)
            .Where(project => !project.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());

    private static string Folder(string project) =>
        Path.GetRelativePath(House.Root.FullName, Path.GetDirectoryName(project)!).Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<string> Asked(string project)
    {
        var items = XDocument.Load(project).Descendants("ItemGroup").Elements();
        return items.Where(item => item.Name == "PackageReference").Select(item => item.Attribute("Include")!.Value)
            .Concat(items.Where(item => item.Name == "ProjectReference").Select(item => Path.GetDirectoryName(item.Attribute("Include")!.Value)!.Replace('\\', '/')));
    }
}
