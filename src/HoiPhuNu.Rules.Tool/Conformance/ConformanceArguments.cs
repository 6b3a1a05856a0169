using System.CommandLine;
using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Catalogue;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What <c>hoiphunu conformance</c> was asked, understood but not yet looked at.</summary>
internal sealed record ConformanceArguments
{
    private const int UsualSeconds = 10;
    private const int MostSeconds = 3600;

    public required ConformanceMode Mode { get; init; }

    /// <summary>The command of the program to ask.</summary>
    public string? Command { get; init; }

    /// <summary>The ids of the rules to ask about; all when there is none.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The folder with the vectors; those of the tool when there is none.</summary>
    public string? Vectors { get; init; }

    /// <summary>How long to wait for one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(UsualSeconds);

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>Takes the values from the parsed command line.</summary>
    public static ConformanceArguments Of(ParseResult parsed, CommandTree tree)
    {
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        var command = parsed.GetValue(tree.ForeignCommand);
        return new ConformanceArguments
        {
            Mode = ModeOf(parsed, tree),
            Command = command is null || !string.IsNullOrWhiteSpace(command) ? command : throw new ToolException("usage.option-without-value", ("option", tree.ForeignCommand.Name)),
            Rules = [.. (parsed.GetValue(tree.OnlyRule) ?? []).Select(RuleIdOf)],
            Vectors = parsed.GetValue(tree.Vectors),
            Patience = PatienceOf(parsed.GetValue(tree.Timeout)),
            Format = FormatChoice.Of(parsed.GetValue(tree.Format), parsed.GetValue(tree.Output)),
            Output = parsed.GetValue(tree.Output),
        };
    }

    private static ConformanceMode ModeOf(ParseResult parsed, CommandTree tree)
    {
        var modes = new (Option Option, ConformanceMode Mode)[]
        {
            (tree.ForeignCommand, ConformanceMode.Command), (tree.Answer, ConformanceMode.Answer), (tree.KitCoverage, ConformanceMode.Coverage), (tree.ListVectors, ConformanceMode.List),
        }.Where(mode => parsed.GetResult(mode.Option) is { Implicit: false }).ToList();
        return modes switch
        {
            [] => throw new ToolException("usage.no-conformance-mode"),
            [var one] => one.Mode,
            [var one, var other, ..] => throw new ToolException("usage.one-view", ("one", one.Option.Name), ("other", other.Option.Name)),
        };
    }

    private static string RuleIdOf(string name) => RuleCatalogue.TryGet(name, out var rule) ? rule.Id : throw RulesCommand.Unknown(name);

    private static TimeSpan PatienceOf(string? text) =>
        text is null ? TimeSpan.FromSeconds(UsualSeconds)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= MostSeconds ? TimeSpan.FromSeconds(seconds)
        : throw new ToolException("usage.timeout", ("value", OneLine.Of(text)), ("most", MostSeconds));
}
