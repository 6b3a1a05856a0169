using System.CommandLine;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Lists;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Evaluating;

/// <summary>What <c>hoiphunu evaluate</c> was asked, understood but not yet looked at.</summary>
internal sealed record EvaluateArguments
{
    /// <summary>Register, plan, and the lists that are counted where no report is given.</summary>
    public required ListFiles Lists { get; init; }

    /// <summary>The reports that figures are taken from, in place of lists.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>An earlier report that the bands of bases are held against.</summary>
    public string? Previous { get; init; }

    /// <summary>An earlier day that the same lists are counted as of, to hold the bands of bases against.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The day; of reports, unless given, 31 December of their latest year.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The year of a report's rows that say none.</summary>
    public int? Year { get; init; }

    /// <summary>The first day that the list of movements covers.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The only level whose units are shown.</summary>
    public Level? Level { get; init; }

    /// <summary>The code of the unit that is evaluated, with everything below it.</summary>
    public string? Unit { get; init; }

    public required RuleChoice Rules { get; init; }

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>All files that are read.</summary>
    public IEnumerable<string> Inputs => Reports.Concat(Lists.All).Concat(new[] { Previous }.OfType<string>()).Concat(Rules.Terms);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static EvaluateArguments Of(ParseResult parsed, CommandTree tree)
    {
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        var lists = ListFiles.Of(parsed, tree);
        var reports = parsed.GetValue(tree.ReportFiles) ?? [];
        var asOf = ArgumentValues.Date(tree.AsOf.Name, parsed.GetValue(tree.AsOf));
        var since = ArgumentValues.Date(tree.Since.Name, parsed.GetValue(tree.Since));
        var from = ArgumentValues.Date(tree.From.Name, parsed.GetValue(tree.From));
        var previous = parsed.GetValue(tree.Previous);
        RefuseMixtures(lists, reports, asOf, since, from, previous);
        return new EvaluateArguments
        {
            Lists = lists,
            Reports = reports,
            Previous = previous,
            Since = since >= asOf ? throw new ToolException("usage.since-after", ("since", since.Value), ("day", asOf.Value)) : since,
            AsOf = asOf,
            Year = ArgumentValues.Year(tree.Year.Name, parsed.GetValue(tree.Year)),
            From = from > asOf ? throw new ToolException("usage.from-after", ("from", from.Value), ("day", asOf.Value)) : from,
            Level = parsed.GetValue(tree.LevelShown) is { } level ? ArgumentValues.UnionLevel(level) : null,
            Unit = parsed.GetValue(tree.Unit),
            Rules = RuleChoice.Of(parsed, tree),
            Format = FormatChoice.Of(parsed.GetValue(tree.Format), parsed.GetValue(tree.Output)),
            Output = parsed.GetValue(tree.Output),
        };
    }

    /// <summary>Figures come from lists or from a report: which of both would hold could not be told.</summary>
    private static void RefuseMixtures(ListFiles lists, string[] reports, LocalDate? asOf, LocalDate? since, LocalDate? from, string? previous)
    {
        var hasLists = lists.Counted.Any(file => file != lists.Plan);
        if (reports.Length > 0)
        {
            if (hasLists)
            {
                throw new ToolException("usage.report-and-lists");
            }

            if ((since is not null ? "--since" : from is not null ? "--from" : null) is { } option)
            {
                throw new ToolException("usage.only-with-lists", ("option", option));
            }
        }
        else if (!hasLists)
        {
            throw new ToolException("usage.nothing-to-evaluate");
        }
        else if (asOf is null)
        {
            throw new ToolException("usage.no-as-of");
        }

        if (since is not null && previous is not null)
        {
            throw new ToolException("usage.one-view", ("one", "--since"), ("other", "--previous"));
        }
    }
}
