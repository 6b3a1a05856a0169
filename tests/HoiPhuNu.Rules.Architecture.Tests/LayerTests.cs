using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>Inside a library arrows point downwards: in what was compiled, bodies of methods included, and in what is written.</summary>
public sealed partial class LayerTests
{
    public static TheoryData<string> Libraries => ["HoiPhuNu.Rules", "HoiPhuNu.Rules.Tables"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Folder_OfALibrary_StandsInOneLayer(string library)
    {
        var folders = Directory.EnumerateDirectories(Sources(library))
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder))
            .Except(["bin", "obj"]);

        Assert.Equal(
            folders.Order(StringComparer.Ordinal),
            Of(library).Folders.SelectMany(layer => layer).Where(folder => folder[0] != '(').Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Type_OfALibrary_KnowsOnlyTypesOfLowerLayers(string library) => Assert.Empty(Of(library).Upward(Compiled(Of(library))));

    /// <summary>Constants and links in comments leave no trace in what is compiled; what is imported shows them.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void SourceFile_OfALibrary_ImportsOnlyLowerLayers(string library) => Assert.Empty(Of(library).Upward(Imported(library)));

    [Theory]
    [InlineData("HoiPhuNu.Rules", "Presence → RuleBook: ")]
    [InlineData("HoiPhuNu.Rules.Tables", "Csv → Forms: ")]
    public void Layers_AllInOne_AreRefusedForEachArrow(string library, string arrow)
    {
        var one = Of(library) with { Folders = [[.. Of(library).Folders.SelectMany(layer => layer)]] };

        Assert.Contains(one.Upward(Compiled(one)), found => found.StartsWith(arrow, StringComparison.Ordinal));
        Assert.Contains(one.Upward(Imported(library)), found => found.StartsWith(arrow, StringComparison.Ordinal));
    }

    /// <summary>What only the body of a method or of a lambda knows is an arrow, too.</summary>
    [Theory]
    [InlineData("Tallying → Gathering: Figure")]
    [InlineData("Counting → Organisation: TallyBasis")]
    public void Arrow_InABodyOfAMethod_IsSeen(string arrow)
    {
        var one = Layers.OfTheCore with { Folders = [[.. Layers.OfTheCore.Folders.SelectMany(layer => layer)]] };

        Assert.Contains(arrow, one.Upward(Compiled(one)));
    }

    private static Layers Of(string library) => library == Layers.OfTheCore.Assembly ? Layers.OfTheCore : Layers.OfTheTables;

    private static IEnumerable<Layers.Arrow> Compiled(Layers layers) =>
        from type in House.Architecture.Types
        let folder = layers.FolderOf(type.Assembly.Name, type.Namespace?.FullName, type.Name)
        where folder is not null
        from dependency in type.Dependencies
        let target = layers.FolderOf(dependency.Target.Assembly?.Name, dependency.Target.Namespace?.FullName, dependency.Target.Name)
        where target is not null && target != folder
        select new Layers.Arrow(folder, target, type.Name);

    private static IEnumerable<Layers.Arrow> Imported(string library) =>
        from file in Directory.EnumerateFiles(Sources(library), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Sources(library), file).Split(Path.DirectorySeparatorChar)
        where path.Length > 1 && path[0] is not ("bin" or "obj")
        from import in Import().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
        where import.StartsWith(library + ".", StringComparison.Ordinal)
        let folder = import[(library.Length + 1)..].Split('.')[0]
        where folder != path[0] && Directory.Exists(Path.Combine(Sources(library), folder))
        select new Layers.Arrow(path[0], folder, string.Join('/', path));

    private static string Sources(string library) => Path.Combine(House.Root.FullName, "src", library);

    [GeneratedRegex(@"^using (HoiPhuNu\.Rules\.[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
