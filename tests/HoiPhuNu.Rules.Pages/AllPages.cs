using System.Collections.Immutable;
using HoiPhuNu.Rules.Pages.Api;
using HoiPhuNu.Rules.Pages.Clauses;
using HoiPhuNu.Rules.Pages.RulePages;

namespace HoiPhuNu.Rules.Pages;

/// <summary>All pages that are made, and how they stand against those in the repository.</summary>
public sealed class AllPages(Repository repository)
{
    /// <summary>The command that makes the pages.</summary>
    public const string Command = "dotnet run --project tests/HoiPhuNu.Rules.Pages";

    /// <summary>What stands at the head of each page.</summary>
    public const string Mark = $"<!-- Made by: {Command} -->\n\n";

    /// <summary>The folders that hold nothing else.</summary>
    public static ImmutableArray<string> Folders { get; } = ["docs/api", "docs/rules"];

    /// <summary>The pages as they should be.</summary>
    public ImmutableArray<Page> Made { get; } =
    [
        .. new RulePageMaker(TestMarks.Of(repository), VectorFiles.Of(repository)).Pages(),
        ClausePageMaker.Page(ClauseList.Read()),
        .. new ApiPageMaker("HoiPhuNu.Rules", "HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Testing").Pages(),
    ];

    /// <summary>The pages that are missing, differ, or have no rule any more.</summary>
    public IEnumerable<string> Stale() => Made
        .Where(page => repository.Read(page.Path) != page.Text)
        .Select(page => page.Path)
        .Concat(Left());

    /// <summary>Writes the pages and takes away those that are no more.</summary>
    public void Write()
    {
        foreach (var page in Made)
        {
            repository.Write(page);
        }

        foreach (var left in Left())
        {
            repository.Delete(left);
        }
    }

    private ImmutableArray<string> Left() =>
        [.. Folders.SelectMany(folder => repository.Files(folder, "*.md")).Except(Made.Select(page => page.Path))];
}
