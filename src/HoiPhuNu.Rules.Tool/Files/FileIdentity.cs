namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>Whether two paths lead to the same file, links followed.</summary>
internal static class FileIdentity
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether <paramref name="first"/> and <paramref name="second"/> are one file.</summary>
    public static bool AreSame(string first, string second) => string.Equals(Real(first), Real(second), Comparison);

    /// <summary>The full path with every link on the way followed; what does not exist is left as it is.</summary>
    public static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full);
        if (folder is null)
        {
            return full;
        }

        var here = Path.Combine(Real(folder), Path.GetFileName(full));
        return Path.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here : here;
    }
}
