namespace HoiPhuNu.Rules.Tool.Files;

/// <summary>What a person names to be read: a file, or a sheet of a workbook as <c>FILE.xlsx#Sheet</c>. A file whose own name holds a # is meant first.</summary>
internal static class InputPath
{
    /// <summary>The file, and the name of the sheet if one is named.</summary>
    public static (string File, string? Sheet) Of(string path)
    {
        if (Path.Exists(path))
        {
            return (path, null);
        }

        for (var at = path.LastIndexOf('#'); at > 0; at = path.LastIndexOf('#', at - 1))
        {
            if (at + 1 < path.Length && File.Exists(path[..at]))
            {
                return (path[..at], path[(at + 1)..]);
            }
        }

        return (path, null);
    }
}
