using HoiPhuNu.Rules.Tool.Demo;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Files;

/// <summary>Places that cannot be written to, and too little memory: one true sentence, exit code 2, nothing left behind, for small outputs too.</summary>
public sealed class FailingPlacesTests : IDisposable
{
    private const int NoSpace = 28;

    private readonly SampleFolder _folder = new();

    public static TheoryData<string[]> Commands => new(
        ["check", "CLEAN", "--units", "UNITS"],
        ["check", "CLEAN", "--units", "UNITS", "--format", "json"],
        ["check", "CLEAN", "--units", "UNITS", "--format", "html"],
        ["check", "CLEAN", "--units", "UNITS", "--format", "xlsx"],
        ["rules"],
        ["template", "report"],
        ["--help"],
        ["--version"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public void StandardOutput_Full_IsToldInBothLanguages(string[] args)
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var run = Run(new FailingStream(new IOException("No space left on device", NoSpace)), language, args);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly("output.standard-full", language), run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void StandardOutput_Closed_IsTold(string[] args)
    {
        var run = Run(new FailingStream(new UnauthorizedAccessException("Access to the path is denied.")), Language.Vietnamese, args);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("output.standard-closed"), run.Error);
    }

    [Fact]
    public void Memory_RunsOutAnywhere_IsTold()
    {
        foreach (var problem in new Exception[] { new InsufficientMemoryException(), new AggregateException(new InvalidOperationException("x", new InsufficientMemoryException())) })
        {
            var run = ToolRun.With(console => console with { Open = _ => throw problem }, "check", _folder.Clean, "--units", _folder.Units);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly("input.memory"), run.Error);
        }
    }

    /// <summary>The file is there and may be read; what is missing is the place where it is put for a moment.</summary>
    [Fact]
    public void TemporaryFolder_Missing_IsNotToldAsAMissingFile()
    {
        foreach (var problem in new Exception[] { new DirectoryNotFoundException(), new FileNotFoundException() })
        {
            var said = Assert.Throws<ToolException>(() => InputFile.Read<int>(_folder.Clean, _ => throw problem));
            Assert.Equal("input.no-temporary-folder", said.Key);
        }

        Assert.Equal("input.missing", Assert.Throws<ToolException>(() => InputFile.Read(_folder["none.csv"], _ => 0)).Key);
    }

    [Fact]
    public void Demo_ThatCannotBeFinished_LeavesNoFolder()
    {
        var folder = _folder["demo"];
        DemoFolder.Open(folder);
        DemoFolder.Discard(folder);
        Assert.False(Directory.Exists(folder));

        DemoFolder.Open(folder);
        File.WriteAllText(Path.Combine(folder, "hoi-vien.csv"), "x");
        DemoFolder.Discard(folder);
        Assert.True(File.Exists(Path.Combine(folder, "hoi-vien.csv")));
    }

    /// <summary>A device that is always full, where there is one: the sentence names what was asked for and no file that nobody knows.</summary>
    [Fact]
    public void Device_ThatIsFull_IsTold()
    {
        if (File.Exists("/dev/full"))
        {
            var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--output", "/dev/full");
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly("output.disk-full"), run.Error);
        }
    }

    [Theory]
    [InlineData("No space left on device : '/home/a/.r.json.bi12qywf.jjs'", "No space left on device")]
    [InlineData("The process cannot access the file 'C:\\a\\.r.json.x' because it is being used.", "The process cannot access the file because it is being used.")]
    [InlineData("Access to the path is denied.", "Access to the path is denied.")]
    public void Problem_OfTheSystem_NamesNoFile(string message, string said) => Assert.Equal(said, SystemProblem.Of(new IOException(message)));

    [Fact]
    public void StandardError_Closed_ChangesNothingElse()
    {
        using var error = new StreamWriter(new UncertainStream(new FailingStream(new IOException("Bad file descriptor")))) { AutoFlush = true };
        Assert.Equal(ExitCode.Unusable, ToolProgram.Run(["check", "none.csv", "--units", _folder.Units], new ToolConsole(Stream.Null, error)));
        Assert.Equal(ExitCode.Clean, ToolProgram.Run(["check", _folder.Clean, "--units", _folder.Units], new ToolConsole(Stream.Null, error)));
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Run(Stream output, Language language, string[] args) => ToolRun.On(
        output,
        [.. args.Select(arg => arg.Replace("CLEAN", _folder.Clean, StringComparison.Ordinal).Replace("UNITS", _folder.Units, StringComparison.Ordinal)), "--lang", language == Language.English ? "en" : "vi"]);

    /// <summary>Takes nothing.</summary>
    private sealed class FailingStream(Exception problem) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw problem;

        public override void Write(ReadOnlySpan<byte> buffer) => throw problem;

        public override void WriteByte(byte value) => throw problem;
    }
}
