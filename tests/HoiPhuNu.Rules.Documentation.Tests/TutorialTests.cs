using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Tool;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>
/// The commands of a tutorial give what it says they give, run where the samples are. A line with nothing but <c>…</c> stands for any lines that
/// the page leaves out; no other difference is let pass.
/// </summary>
public sealed partial class TutorialTests
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public TutorialTests() => Directory.SetCurrentDirectory(Folder);

    [Fact]
    public void Commands_OfTheYearEndTutorial_GiveWhatItSays()
    {
        var runs = Run().Matches(File.ReadAllText(Path.Combine(Folder, "docs", "tutorials", "danh-gia-cuoi-nam.md")).ReplaceLineEndings("\n")).ToList();

        Assert.NotEmpty(runs);
        foreach (var run in runs)
        {
            var command = run.Groups["command"].Value;
            var output = OutputOf(command);
            Assert.True(Says(output, run.Groups["output"].Value), $"{command}\ngives\n{output}");
        }
    }

    [Fact]
    public void Says_ALineTheOutputLacks_IsNoMatch()
    {
        Assert.True(Says("a\nb\nc\n", "a\n…\nc"));
        Assert.True(Says("a\nb\nc\n", "…\nc"));
        Assert.False(Says("a\nb\nc\n", "a\nc"));
        Assert.False(Says("a\nb\nc\n", "a\n…\nd"));
    }

    private static bool Says(string output, string page)
    {
        var pattern = string.Join("\n", page.Split('\n').Select(line => line.Trim() == "…" ? "(?:[^\n]*\n)*?[^\n]*" : Regex.Escape(line.TrimEnd())));
        return Regex.IsMatch(output.TrimEnd('\n'), $@"\A{pattern}\z");
    }

    /// <summary>What a command writes; a backslash at the end of a line goes on with the next one.</summary>
    private static string OutputOf(string command)
    {
        var words = command.Replace("\\\n", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("hoiphunu", words[0]);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        ToolProgram.Run(words[1..], new ToolConsole(output, error));
        return Encoding.UTF8.GetString(output.ToArray()) + error;
    }

    [GeneratedRegex("```sh\n(?<command>hoiphunu .*?)\n```\n+```text\n(?<output>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Run();
}
