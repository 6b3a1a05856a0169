using System.CommandLine;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>What <c>hoiphunu rules</c> was asked.</summary>
/// <param name="Name">A rule id or the name of a reading; nothing for the whole catalogue.</param>
/// <param name="Format">The form of the answer.</param>
/// <param name="Output">The file to write to, if any.</param>
internal sealed record RulesArguments(string? Name, OutputFormat Format, string? Output)
{
    /// <summary>Takes the values from the parsed command line.</summary>
    public static RulesArguments Of(ParseResult parsed, CommandTree tree)
    {
        var name = parsed.GetValue(tree.RuleId);
        ParseProblem.RefuseUnknownOptions(parsed, name is null ? [] : [name]);
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        return new RulesArguments(name, FormatChoice.Of(parsed.GetValue(tree.Format), parsed.GetValue(tree.Output)), parsed.GetValue(tree.Output));
    }
}
