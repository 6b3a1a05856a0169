using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;

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
            throw SystemProblem.IsDiskFull(problem)
                ? new ToolException("output.disk-full", ("file", OneLine.Of(folder)))
                : new ToolException("output.failed", ("file", OneLine.Of(folder)), ("problem", SystemProblem.Of(problem)));
        }
    }
}
