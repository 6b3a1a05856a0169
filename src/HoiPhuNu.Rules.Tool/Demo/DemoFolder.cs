using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>The folder that a demo fills. It may be filled again, but nobody's own files are touched.</summary>
internal static class DemoFolder
{
    /// <summary>Every demo folder holds it, and nothing else does.</summary>
    private const string Mark = ".hoiphunu-demo";

    /// <summary>Makes the folder, or takes one that is empty or was a demo's before.</summary>
    public static void Open(string folder)
    {
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Mark)) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                throw new ToolException("output.not-empty", ("folder", OneLine.Of(folder)));
            }

            Directory.CreateDirectory(Path.Combine(folder, DemoStep.Results));
            File.WriteAllBytes(Path.Combine(folder, Mark), []);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException("output.no-permission", ("file", OneLine.Of(folder)));
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw OutputTarget.Failed(folder, problem);
        }
    }

    /// <summary>Takes the folder away where nothing of a demo stands in it yet: half a demo is none.</summary>
    public static void Discard(string folder)
    {
        try
        {
            if (Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).All(file => Path.GetFileName(file) == Mark))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nothing better can be done about a left-over than to leave it.
        }
    }
}
