using System.Diagnostics;

namespace HoiPhuNu.Rules.Tool.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_NoFinding_IsClean()
    {
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Check_HeadersWithoutRows_IsNoPassedCheck()
    {
        var report = _folder.Write("headers.csv", File.ReadLines(_folder.Clean).First() + "\n");
        var run = ToolRun.Of("check", report, "--units", _folder.Units);
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.True(run.SaidOnly("input.no-rows"), run.Error);
    }

    [Fact]
    public void Check_WarningsOnly_IsClean()
    {
        var run = ToolRun.Of("check", _folder.Doubtful, "--units", _folder.Units, "--format", "json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("REP-43", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Check_Errors_IsOneWhateverTheFormat(string format)
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", format);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("REP-10", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SeveralReports_AreCheckedTogether()
    {
        var run = ToolRun.Of("check", _folder.Clean, _folder.Wrong, "--units", _folder.Units);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
    }

    [Fact]
    public void Run_Interrupted_Is130AndSilent()
    {
        var run = ToolRun.With(
            console => console with { Interrupted = new CancellationToken(canceled: true) },
            "check", _folder.Wrong, "--units", _folder.Units);
        Assert.Equal((130, string.Empty, string.Empty), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public void Run_StandardOutputFails_IsOneSentence()
    {
        using var broken = new BrokenStream(new IOException("disk full"));
        var run = ToolRun.With(console => console with { Out = broken }, "check", _folder.Wrong, "--units", _folder.Units);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("output.standard-failed"), run.Error);
    }

    [Fact]
    public void Run_MistakeOfTheTool_IsOneSentenceWithoutTrace()
    {
        using var broken = new BrokenStream(new InvalidOperationException("line one\n   at Some.Method()"));
        var run = ToolRun.With(console => console with { Out = broken }, "rules", "--format", "json");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("unexpected"), run.Error);
    }

    [Fact]
    public void Process_Version_StartsAndExitsClean()
    {
        var tool = typeof(ToolProgram).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "--version"]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Matches(@"^hoiphunu \d+\.\d+\.\d+\n$", output);
    }

    private sealed class BrokenStream(Exception problem) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw problem;

        public override void Write(ReadOnlySpan<byte> buffer) => throw problem;
    }
}
