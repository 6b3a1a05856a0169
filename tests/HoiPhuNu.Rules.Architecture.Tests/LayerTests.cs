using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>Inside the core arrows point downwards: in what was compiled, bodies of methods included, and in what is written.</summary>
public sealed partial class LayerTests
{
    private const string Root = "HoiPhuNu.Rules.";

    [Fact]
    public void Folder_OfTheCore_StandsInOneLayer() => Assert.Equal(
        Directory.EnumerateDirectories(Core()).Select(folder => Path.GetFileName(folder)).Except(["bin", "obj"]).Order(StringComparer.Ordinal),
        Layers.OfTheCore.SelectMany(layer => layer).Order(StringComparer.Ordinal));

    [Fact]
    public void Type_OfTheCore_KnowsOnlyTypesOfLowerLayers() => Assert.Empty(Layers.Upward(Compiled(), Layers.OfTheCore));

    /// <summary>Constants and links in comments leave no trace in what is compiled; what is imported shows them.</summary>
    [Fact]
    public void SourceFile_OfTheCore_ImportsOnlyLowerLayers() => Assert.Empty(Layers.Upward(Imported(), Layers.OfTheCore));

    [Fact]
    public void Layers_WithTwoFoldersInOneLayer_AreRefusedForEachArrowBetweenThem()
    {
        string[][] one = [["Calendar", "Numerics", "Words"], ["RuleBook", .. Layers.OfTheCore.Skip(2).SelectMany(layer => layer)]];

        Assert.Contains(Layers.Upward(Compiled(), one), arrow => arrow.StartsWith("Presence → RuleBook: ", StringComparison.Ordinal));
        Assert.Contains(Layers.Upward(Imported(), one), arrow => arrow.StartsWith("Presence → RuleBook: ", StringComparison.Ordinal));
    }

    /// <summary>What only the body of a lambda or of an iterator knows is an arrow, too.</summary>
    [Theory]
    [InlineData("Tallying → Gathering: Figure")]
    [InlineData("Counting → Organisation: TallyBasis")]
    public void Arrow_InABodyOfAMethod_IsSeen(string arrow) =>
        Assert.Contains(arrow, Layers.Upward(Compiled(), [[.. Layers.OfTheCore.SelectMany(layer => layer)]]));

    private static IEnumerable<Layers.Arrow> Compiled() =>
        from type in House.Architecture.Types
        where FolderOf(type.Assembly.Name, type.Namespace?.FullName) is not null
        from dependency in type.Dependencies
        where FolderOf(dependency.Target.Assembly?.Name, dependency.Target.Namespace?.FullName) is not null && dependency.Target.Namespace!.FullName != type.Namespace!.FullName
        select new Layers.Arrow(FolderOf(type.Assembly.Name, type.Namespace!.FullName)!, FolderOf(dependency.Target.Assembly!.Name, dependency.Target.Namespace.FullName)!, type.Name);

    private static IEnumerable<Layers.Arrow> Imported() =>
        from file in Directory.EnumerateFiles(Core(), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Core(), file).Split(Path.DirectorySeparatorChar)
        where path[0] is not ("bin" or "obj")
        from import in Import().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
        where import != path[0]
        select new Layers.Arrow(path[0], import, string.Join('/', path));

    private static string? FolderOf(string? assembly, string? space) =>
        assembly?.Split(',')[0] == "HoiPhuNu.Rules" && space?.StartsWith(Root, StringComparison.Ordinal) == true ? space[Root.Length..].Split('.')[0] : null;

    private static string Core() => Path.Combine(House.Root.FullName, "src", "HoiPhuNu.Rules");

    [GeneratedRegex(@"^using HoiPhuNu\.Rules\.(\w+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
