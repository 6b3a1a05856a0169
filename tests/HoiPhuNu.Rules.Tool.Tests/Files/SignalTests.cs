using System.Diagnostics;

namespace HoiPhuNu.Rules.Tool.Tests.Files;

/// <summary>The tool as a process that is asked to end while it works: the same exit code as after Ctrl-C, and nothing left behind.</summary>
public sealed class SignalTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SampleFolder _folder = new();

    /// <summary>Other signals may be ignored where the tests run (in the background, without a terminal); then the tool ignores them too.</summary>
    [Fact]
    public void Tally_AskedToEnd_LeavesNothingBehind()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var results = Directory.CreateDirectory(_folder["results"]).FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            // The list comes from a pipe that stays open: the tool waits for its end, with the file for the result begun.
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var arg in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "HoiPhuNu.Rules.Tool.dll"), "tally", "--units", _folder.Units, "--members", "/dev/stdin", "--as-of", "2024-12-31",
            "--format", "json", "--output", Path.Combine(results, "r.json"),
        })
        {
            start.ArgumentList.Add(arg);
        }

        using var tool = Process.Start(start)!;
        try
        {
            AssertCleanEnd(tool, results);
        }
        finally
        {
            tool.Kill();
        }
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertCleanEnd(Process tool, string results)
    {
        Assert.True(SpinWait.SpinUntil(() => tool.HasExited || Directory.EnumerateFiles(results).Any(), Patience));
        using var kill = Process.Start("kill", ["-s", "TERM", $"{tool.Id}"]);
        Assert.True(tool.WaitForExit(Patience));

        Assert.Equal(ExitCode.Interrupted, tool.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(results));
        Assert.Empty(tool.StandardOutput.ReadToEnd());
    }
}
