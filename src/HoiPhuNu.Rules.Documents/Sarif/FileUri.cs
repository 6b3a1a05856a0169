namespace HoiPhuNu.Rules.Documents.Sarif;

/// <summary>The name of a file as an address: relative names stay relative, so that a log can be moved with its files.</summary>
internal static class FileUri
{
    public static string Of(string file)
    {
        if (Path.IsPathFullyQualified(file))
        {
            return new Uri(file).AbsoluteUri;
        }

        var parts = OperatingSystem.IsWindows() ? file.Split('/', '\\') : file.Split('/');
        return string.Join('/', parts.Select(Uri.EscapeDataString));
    }
}
