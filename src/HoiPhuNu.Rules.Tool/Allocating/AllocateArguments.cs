using System.CommandLine;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Lists;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Allocating;

/// <summary>What <c>hoiphunu allocate</c> was asked, understood but not yet looked at.</summary>
internal sealed record AllocateArguments
{
    /// <summary>What is to be divided.</summary>
    public required long Total { get; init; }

    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>The register with its changes; no other list is looked at.</summary>
    public required ListFiles Lists { get; init; }

    /// <summary>The level whose units share.</summary>
    public required Level Level { get; init; }

    /// <summary>The code of the unit whose share is divided over the units below it.</summary>
    public string? Unit { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>The year of a report's rows that say none.</summary>
    public int? Year { get; init; }

    public required RuleChoice Rules { get; init; }

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>All files that are read.</summary>
    public IEnumerable<string> Inputs => Reports.Concat(Lists.All).Concat(Rules.Terms);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static AllocateArguments Of(ParseResult parsed, CommandTree tree)
    {
        var total = parsed.GetValue(tree.Total);
        ParseProblem.RefuseUnknownOptions(parsed, total is null ? [] : [total]);
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        var reports = parsed.GetValue(tree.ReportFiles) ?? [];
        return new AllocateArguments
        {
            Total = ArgumentValues.Total(total),
            Lists = new ListFiles
            {
                Units = parsed.GetValue(tree.Units) ?? throw new ToolException("usage.no-units"),
                Changes = parsed.GetValue(tree.Changes),
                Scope = parsed.GetValue(tree.Scope),
                Numbers = ArgumentValues.Numbers(tree.Numbers.Name, parsed.GetValue(tree.Numbers)),
            },
            Reports = reports.Length > 0 ? reports : throw new ToolException("usage.no-report-option"),
            Level = parsed.GetValue(tree.LevelShown) is { } level ? ArgumentValues.UnionLevel(level) : Level.Province,
            Unit = parsed.GetValue(tree.Unit),
            AsOf = ArgumentValues.Date(tree.AsOf.Name, parsed.GetValue(tree.AsOf)),
            Year = ArgumentValues.Year(tree.Year.Name, parsed.GetValue(tree.Year)),
            Rules = RuleChoice.Of(parsed, tree),
            Format = FormatChoice.Of(parsed.GetValue(tree.Format), parsed.GetValue(tree.Output)),
            Output = parsed.GetValue(tree.Output),
        };
    }
}
