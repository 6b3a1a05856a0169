using System.CommandLine;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("check", "--units", "x", "-h")]
    [InlineData("check", "--foo", "--help")]
    [InlineData("rules", "--help", "--lang", "en")]
    public void Help_Anywhere_IsCleanAndNamesEveryOption(params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.All(OptionsOf(args[0]), option => Assert.Contains(option.Name, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void NoArguments_HelpOnStandardErrorAndTwo()
    {
        var run = ToolRun.Of();
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.Equal(ToolRun.Of("--help").Out, run.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rules")]
    public void Help_Languages_DifferInWordsOnly(string command)
    {
        var vietnamese = ToolRun.Of(command, "--help", "--lang", "vi").Out;
        var english = ToolRun.Of(command, "--help", "--lang", "en").Out;
        Assert.NotEqual(vietnamese, english);
        Assert.Equal(vietnamese.Split('\n').Length, english.Split('\n').Length);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("tally")]
    public void Help_LongOption_TextStandsInItsColumn(string command)
    {
        var lines = ToolRun.Of(command, "--help", "--lang", "en").Out.Split('\n');
        var format = Array.FindIndex(lines, line => line.StartsWith("  --format ", StringComparison.Ordinal));
        Assert.EndsWith("|html", lines[format].Replace("|sarif", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith(new string(' ', 34) + "Form of the result", lines[format + 1], StringComparison.Ordinal);
    }

    /// <summary>The formats give these options to every command; where one bears on nothing it is taken, told to be idle, and in no help.</summary>
    [Theory]
    [InlineData("--reading", "rules", "REP-11", "--reading", "SixtyPercent=AtLeast")]
    [InlineData("--codes-as-of", "template", "women", "--codes-as-of", "members=2025-06-30")]
    [InlineData("--reading", "conformance", "--list", "--rule", "RATE-4", "--reading", "SixtyPercent=AtLeast")]
    public void Options_OnCommandTheyDoNotBearOn_AreTakenAndToldToBeIdle(string option, params string[] args)
    {
        var run = ToolRun.Of([.. args, "--lang", "en"]);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal($"Note: The option {option} has nothing to apply to in this command.\n", run.Error);
        Assert.Equal(ToolRun.Of([.. args.SkipLast(2), "--lang", "en"]).Out, run.Out);
        Assert.DoesNotContain(option, ToolRun.Of(args[0], "--help").Out, StringComparison.Ordinal);
    }

    private static IEnumerable<Option> OptionsOf(string command)
    {
        var tree = new CommandTree(new ToolConsole(Stream.Null, TextWriter.Null), new ToolTexts(Language.Vietnamese));
        return (tree.Root.Subcommands.FirstOrDefault(sub => sub.Name == command) ?? tree.Root).Options.Where(option => !option.Hidden);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("tally", "--lang", "en")]
    public void Help_BeforeACommand_IsItsHelp(params string[] command)
    {
        var (asked, usual) = (ToolRun.Of(["help", .. command]), ToolRun.Of([.. command, "--help"]));

        Assert.Equal((ExitCode.Clean, usual.Out), (asked.ExitCode, asked.Out));
        Assert.NotEmpty(asked.Out);
    }

    [Fact]
    public void Help_Alone_IsTheHelpOfAll() => Assert.Equal(ToolRun.Of(["--help"]).Out, ToolRun.Of(["help"]).Out);
}
