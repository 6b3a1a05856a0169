using System.CommandLine;
using HoiPhuNu.Rules.Tool.Lists;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>What <c>hoiphunu check</c> was asked, understood but not yet looked at.</summary>
internal sealed record CheckArguments
{
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>The register, and the lists that the report is held against, if any.</summary>
    public required ListFiles Lists { get; init; }

    public string? Previous { get; init; }

    public string? Plan { get; init; }

    /// <summary>Whether to say also what is worth a second look.</summary>
    public bool Plausibility { get; init; } = true;

    /// <summary>Whether to say what to mend.</summary>
    public bool Causes { get; init; } = true;

    public LocalDate? Published { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>The year of rows that say none.</summary>
    public int? Year { get; init; }

    public required RuleChoice Rules { get; init; }

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>All files that are read.</summary>
    public IEnumerable<string> Inputs => Reports.Concat(Lists.All).Concat(new[] { Previous, Plan }.OfType<string>()).Concat(Rules.Terms);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static CheckArguments Of(ParseResult parsed, CommandTree tree)
    {
        var reports = parsed.GetValue(tree.Reports) ?? [];
        ParseProblem.RefuseUnknownOptions(parsed, reports);
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        return new CheckArguments
        {
            Reports = reports.Length > 0 ? reports : throw new ToolException("usage.no-report"),
            Lists = ListFiles.Of(parsed, tree) with { Plan = null },
            Previous = parsed.GetValue(tree.Previous),
            Plan = parsed.GetValue(tree.Plan),
            Plausibility = ArgumentValues.OnOff(tree.Plausibility.Name, parsed.GetValue(tree.Plausibility)) ?? true,
            Causes = ArgumentValues.OnOff(tree.Causes.Name, parsed.GetValue(tree.Causes)) ?? true,
            Published = ArgumentValues.Date(tree.Published.Name, parsed.GetValue(tree.Published)),
            AsOf = ArgumentValues.Date(tree.AsOf.Name, parsed.GetValue(tree.AsOf)),
            Year = ArgumentValues.Year(tree.Year.Name, parsed.GetValue(tree.Year)),
            Rules = RuleChoice.Of(parsed, tree),
            Format = FormatChoice.Of(parsed.GetValue(tree.CheckFormat), parsed.GetValue(tree.Output), hasSarif: true),
            Output = parsed.GetValue(tree.Output),
        };
    }
}
