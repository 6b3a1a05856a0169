using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>
/// A rule is found where its name says: the namespace is the project and the folder of the concept. Folders inside it only sort, and so do
/// all folders of the tool, whose types nobody else sees.
/// </summary>
public sealed partial class SourceFolderTests
{
    [Theory]
    [InlineData("HoiPhuNu.Rules")]
    [InlineData("HoiPhuNu.Rules.Validation")]
    [InlineData("HoiPhuNu.Rules.Tables")]
    [InlineData("HoiPhuNu.Rules.Documents")]
    [InlineData("HoiPhuNu.Rules.Testing")]
    [InlineData("HoiPhuNu.Rules.Tool")]
    public void SourceFile_InAFolder_DeclaresTheNamespaceOfTheFolder(string project)
    {
        var folder = Path.Combine(House.Root.FullName, "src", project);
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar), Text: File.ReadAllText(file)))
            .Where(file => file.Path[0] is not ("bin" or "obj"))
            .ToList();

        Assert.NotEmpty(files);
        var declared = files.Select(file => (
            File: string.Join('/', file.Path), Declared: Namespace().Match(file.Text).Groups[1].Value, Expected: Expected(project, file.Path)));
        Assert.DoesNotContain(declared, file => file.Declared.Length > 0 && file.Declared != file.Expected);
    }

    private static string Expected(string project, string[] path) => path.Length > 1 ? $"{project}.{path[0]}" : project;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
