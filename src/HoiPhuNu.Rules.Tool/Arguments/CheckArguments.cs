using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>What <c>hoiphunu check</c> was asked, understood but not yet looked at.</summary>
internal sealed record CheckArguments
{
    public required IReadOnlyList<string> Reports { get; init; }

    public required string Units { get; init; }

    public string? Changes { get; init; }

    public string? Previous { get; init; }

    public string? Plan { get; init; }

    /// <summary>Whether to say also what is worth a second look.</summary>
    public bool Plausibility { get; init; } = true;

    public LocalDate? Published { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>The days that the codes of tables made on an older tree are read as of, by table (ORG-9).</summary>
    public IReadOnlyDictionary<string, LocalDate> CodesAsOf { get; init; } = ImmutableDictionary<string, LocalDate>.Empty;

    public required RuleChoice Rules { get; init; }

    public OutputFormat Format { get; init; }

    public string? Output { get; init; }

    /// <summary>All files that are read.</summary>
    public IEnumerable<string> Inputs => Reports.Append(Units).Concat(new[] { Changes, Previous, Plan, Rules.Term }.OfType<string>());

    /// <summary>Takes the values from the parsed command line.</summary>
    public static CheckArguments Of(ParseResult parsed, CommandTree tree)
    {
        var reports = parsed.GetValue(tree.Reports) ?? [];
        ParseProblem.RefuseUnknownOptions(parsed, reports);
        ArgumentValues.CheckLanguage(parsed.GetValue(tree.Lang));
        return new CheckArguments
        {
            Reports = reports.Length > 0 ? reports : throw new ToolException("usage.no-report"),
            Units = parsed.GetValue(tree.Units) ?? throw new ToolException("usage.no-units"),
            Changes = parsed.GetValue(tree.Changes),
            Previous = parsed.GetValue(tree.Previous),
            Plan = parsed.GetValue(tree.Plan),
            Plausibility = ArgumentValues.OnOff(tree.Plausibility.Name, parsed.GetValue(tree.Plausibility)) ?? true,
            Published = ArgumentValues.Date(tree.Published.Name, parsed.GetValue(tree.Published)),
            AsOf = ArgumentValues.Date(tree.AsOf.Name, parsed.GetValue(tree.AsOf)),
            CodesAsOf = ArgumentValues.CodesAsOf(parsed.GetValue(tree.CodesAsOf) ?? []),
            Rules = RuleChoice.Of(parsed, tree),
            Format = ArgumentValues.Format(parsed.GetValue(tree.CheckFormat), OutputFormat.Sarif),
            Output = parsed.GetValue(tree.Output),
        };
    }
}
