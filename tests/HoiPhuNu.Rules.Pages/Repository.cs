namespace HoiPhuNu.Rules.Pages;

/// <summary>The files of the repository that pages are made of and written to.</summary>
public sealed class Repository(string root)
{
    /// <summary>The folder that the solution lies in.</summary>
    public string Root { get; } = root;

    /// <summary>The repository that this program was built in.</summary>
    public static Repository Here()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return new Repository((folder ?? throw new InvalidOperationException("There is no repository around this program.")).FullName);
    }

    /// <summary>The files below a folder, by their path from the root with slashes, in ordinal order; none where there is no folder.</summary>
    public IEnumerable<string> Files(string folder, string pattern)
    {
        var full = Path.Combine(Root, folder);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(file => !file.Split('/').Intersect(["bin", "obj"]).Any())
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>The text of a file, with plain line ends; <see langword="null"/> where there is none.</summary>
    public string? Read(string path) =>
        File.Exists(Path.Combine(Root, path)) ? File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n") : null;

    /// <summary>Writes a page.</summary>
    public void Write(Page page)
    {
        var full = Path.Combine(Root, page.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, page.Text);
    }

    /// <summary>Takes a page away.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(Root, path));
}
