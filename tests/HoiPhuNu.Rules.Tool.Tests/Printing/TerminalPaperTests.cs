namespace HoiPhuNu.Rules.Tool.Tests.Printing;

public sealed class TerminalPaperTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Terminal_Colours_AreUsed() => Assert.Contains('\u001b', Run(120, _ => null).Out);

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Terminal_ColoursUnwanted_AreNot(string variable, string value) =>
        Assert.DoesNotContain('\u001b', Run(120, name => name == variable ? value : null).Out);

    [Fact]
    public void NoTerminal_Colours_AreNot() =>
        Assert.DoesNotContain('\u001b', ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units).Out);

    [Fact]
    public void File_OnATerminal_HasNoColours()
    {
        ToolRun.With(console => console with { OutIsTerminal = true }, "check", _folder.Wrong, "--units", _folder.Units, "--output", _folder["out.txt"]);
        Assert.DoesNotContain('\u001b', File.ReadAllText(_folder["out.txt"]));
    }

    [Fact]
    public void Terminal_Narrow_WrapsBetweenWordsAndLosesNone()
    {
        var wide = Run(4000, name => name == "NO_COLOR" ? "1" : null, "rules", "RATE-4").Out;
        var narrow = Run(60, name => name == "NO_COLOR" ? "1" : null, "rules", "RATE-4").Out;
        Assert.All(narrow.Split('\n'), line => Assert.True(line.TrimEnd().Length <= 60, line));
        Assert.Equal(Words(wide), Words(narrow));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private ToolRun Run(int width, Func<string, string?> environment, params string[] args) => ToolRun.With(
        console => console with { OutIsTerminal = true, Width = width, Environment = environment },
        args.Length > 0 ? args : ["check", _folder.Wrong, "--units", _folder.Units]);
}
