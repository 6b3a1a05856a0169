namespace HoiPhuNu.Rules.Architecture.Tests;

public sealed class TopLevelTests
{
    private static readonly string[] Allowed = ["HoiPhuNu.Rules.sln", "README.md", "benchmarks", "docs", "nuget.config", "src", "tests"];

    [Fact]
    public void Repository_TopLevel_HoldsExactlyWhatItShould()
    {
        // Folders that tools leave behind are no part of the repository; .gitignore names them.
        var ignored = File.ReadLines(Path.Combine(House.Root.FullName, ".gitignore")).Select(line => line.TrimEnd('/'));
        var found = House.Root.EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Where(name => !name.StartsWith('.'))
            .Except(ignored)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Allowed, found);
    }
}
