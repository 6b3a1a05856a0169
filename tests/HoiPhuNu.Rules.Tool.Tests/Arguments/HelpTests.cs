using System.CommandLine;
using HoiPhuNu.Rules.RuleBook;

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

    private static IEnumerable<Option> OptionsOf(string command)
    {
        var tree = new CommandTree(new ToolConsole(Stream.Null, TextWriter.Null), new ToolTexts(Language.Vietnamese));
        return (tree.Root.Subcommands.FirstOrDefault(sub => sub.Name == command) ?? tree.Root).Options;
    }
}
