namespace HoiPhuNu.Rules.Tool.Tests.Files;

public sealed class OutputTargetTests : IDisposable
{
    private static readonly string[] Samples = ["clean.csv", "doubtful.csv", "units.csv", "wrong.csv"];

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Output_File_HoldsWhatStandardOutputWould()
    {
        var shown = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units);
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--output", _folder["out.txt"]);
        Assert.Equal((ExitCode.Errors, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal(shown.Out, File.ReadAllText(_folder["out.txt"]));
        AssertNothingLeftOver("out.txt");
    }

    [Fact]
    public void Output_Dash_IsStandardOutput()
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "csv", "--output", "-");
        Assert.Equal(ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "csv").Out, run.Out);
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void Output_UnreadableInput_LeavesTheEarlierResult()
    {
        _folder.Write("out.txt", "earlier");
        var run = ToolRun.Of("check", _folder["none.csv"], "--units", _folder.Units, "--output", _folder["out.txt"]);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal("earlier", File.ReadAllText(_folder["out.txt"]));
        AssertNothingLeftOver("out.txt");
    }

    [Fact]
    public void Output_WritingFailsHalfway_LeavesTheEarlierResult()
    {
        _folder.Write("out.txt", "earlier");
        using (var target = OutputTarget.Open(_folder["out.txt"], [], new ToolConsole(Stream.Null, TextWriter.Null)))
        {
            var problem = Assert.Throws<ToolException>(() => target.Write(stream =>
            {
                stream.Write("half"u8);
                throw new IOException("disk full");
            }));
            Assert.Equal("output.failed", problem.Key);
        }

        Assert.Equal("earlier", File.ReadAllText(_folder["out.txt"]));
        AssertNothingLeftOver("out.txt");
    }

    [Fact]
    public void Output_Interrupted_LeavesNothing()
    {
        using var interruption = new CancellationTokenSource();
        var target = OutputTarget.Open(_folder["out.txt"], [], new ToolConsole(Stream.Null, TextWriter.Null) { Interrupted = interruption.Token });
        target.Stream.Write("half"u8);
        interruption.Cancel();
        AssertNothingLeftOver();
        target.Dispose();
    }

    [Fact]
    public void Output_LinkToAnInput_IsRefused()
    {
        File.CreateSymbolicLink(_folder["link.csv"], _folder.Clean);
        Directory.CreateSymbolicLink(_folder["here"], _folder.Root);
        var before = File.ReadAllText(_folder.Clean);
        Assert.True(ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--output", _folder["link.csv"]).SaidOnly("output.is-input"));
        Assert.True(ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--output", Path.Combine(_folder["here"], "clean.csv")).SaidOnly("output.is-input"));
        Assert.Equal(before, File.ReadAllText(_folder.Clean));
    }

    [Fact]
    public void Output_Link_StaysALink()
    {
        _folder.Write("real.txt", "earlier");
        File.CreateSymbolicLink(_folder["link.txt"], _folder["real.txt"]);
        ToolRun.Of("rules", "REP-10", "--output", _folder["link.txt"]);
        Assert.NotNull(new FileInfo(_folder["link.txt"]).LinkTarget);
        Assert.Contains("REP-10", File.ReadAllText(_folder["real.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_Device_IsWrittenToAndNotReplaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(ExitCode.Clean, ToolRun.Of("rules", "REP-10", "--output", "/dev/null").ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void Input_NoPermission_IsOneSentence()
    {
        var problem = Assert.Throws<ToolException>(() => InputFile.Read<int>(_folder.Clean, _ => throw new UnauthorizedAccessException()));
        Assert.Equal("input.no-permission", problem.Key);
    }

    [Fact]
    public void Input_DeviceFails_IsOneSentence()
    {
        var problem = Assert.Throws<ToolException>(() => InputFile.Read<int>(_folder.Clean, _ => throw new IOException("bad sector")));
        Assert.Equal("input.unreadable", problem.Key);
    }

    private void AssertNothingLeftOver(params string[] others) =>
        Assert.Equal(
            Samples.Concat(others).Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}
