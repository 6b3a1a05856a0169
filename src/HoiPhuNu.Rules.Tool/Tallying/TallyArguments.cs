using System.CommandLine;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Lists;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary>What <c>hoiphunu tally</c> was asked, understood but not yet looked at.</summary>
internal sealed record TallyArguments
{
    public required ListFiles Lists { get; init; }

    public required LocalDate AsOf { get; init; }

    public LocalDate? From { get; init; }

    /// <summary>The only level whose units are shown.</summary>
    public Level? Level { get; init; }

    /// <summary>The code of the unit that figures are restricted to, with everything below it.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether every reading's other value is evaluated too.</summary>
    public bool ComparesReadings { get; init; }

    /// <summary>Whether opening stock, movements and closing stock are held against each other, in place of figures.</summary>
    public bool ShowsIdentity { get; init; }

    /// <summary>The id of the person whose rows are explained, in place of figures.</summary>
    public string? Person { get; init; }

    /// <summary>The unit whose figures are explained, or <c>UNIT:FIGURE</c>, in place of figures.</summary>
    public string? Explained { get; init; }

    public required RuleChoice Rules { get; init; }

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>All files that are read.</summary>
    public IEnumerable<string> Inputs => Lists.All.Concat(Rules.Terms);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static TallyArguments Of(ParseResult parsed, CommandTree tree)
    {
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        RefuseSeveralViews(parsed, tree);
        var asOf = ArgumentValues.Date(tree.AsOf.Name, parsed.GetValue(tree.AsOf)) ?? throw new ToolException("usage.no-as-of");
        var from = ArgumentValues.Date(tree.From.Name, parsed.GetValue(tree.From));
        return new TallyArguments
        {
            Lists = ListFiles.Of(parsed, tree),
            AsOf = asOf,
            From = from > asOf ? throw new ToolException("usage.from-after", ("from", from.Value), ("day", asOf)) : from,
            Level = parsed.GetValue(tree.LevelShown) is { } level ? ArgumentValues.UnionLevel(level) : null,
            Unit = parsed.GetValue(tree.Unit),
            ComparesReadings = parsed.GetValue(tree.CompareReadings),
            ShowsIdentity = parsed.GetValue(tree.MovementIdentity),
            Person = parsed.GetValue(tree.ExplainPerson),
            Explained = parsed.GetValue(tree.Explain),
            Rules = RuleChoice.Of(parsed, tree),
            Format = FormatChoice.Of(parsed.GetValue(tree.Format), parsed.GetValue(tree.Output)),
            Output = parsed.GetValue(tree.Output),
        };
    }

    private static void RefuseSeveralViews(ParseResult parsed, CommandTree tree)
    {
        Option[] views = [tree.CompareReadings, tree.ExplainPerson, tree.Explain, tree.MovementIdentity];
        if (views.Where(view => parsed.GetResult(view) is { Implicit: false }).Select(view => view.Name).ToList() is [var one, var other, ..])
        {
            throw new ToolException("usage.one-view", ("one", one), ("other", other));
        }
    }
}
