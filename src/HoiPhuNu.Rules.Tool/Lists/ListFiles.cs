using System.Collections.Immutable;
using System.CommandLine;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Arguments;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Lists;

/// <summary>The files that figures are counted from.</summary>
internal sealed record ListFiles
{
    public required string Units { get; init; }

    public string? Changes { get; init; }

    public string? Women { get; init; }

    public string? Population { get; init; }

    /// <summary>Where the population comes from (WOM-2); known when there is one.</summary>
    public WomenSource? PopulationSource { get; init; }

    public string? Members { get; init; }

    public string? Events { get; init; }

    public string? Posts { get; init; }

    public string? Training { get; init; }

    public string? Plan { get; init; }

    public string? Bases { get; init; }

    /// <summary>The days that the codes of lists made on an older tree are read as of, by table (ORG-9).</summary>
    public IReadOnlyDictionary<string, LocalDate> CodesAsOf { get; init; } = ImmutableDictionary<string, LocalDate>.Empty;

    /// <summary>The unit that the files are about, by code or name: names in them are looked for in its province.</summary>
    public string? Scope { get; init; }

    /// <summary>How numbers are grouped in tables that are text.</summary>
    public NumberStyle Numbers { get; init; }

    /// <summary>All files.</summary>
    public IEnumerable<string> All => Counted.Prepend(Units).Concat(Changes is null ? [] : [Changes]);

    /// <summary>The files whose rows are counted.</summary>
    public IEnumerable<string> Counted => new[] { Women, Population, Members, Events, Posts, Training, Bases, Plan }.OfType<string>();

    /// <summary>The file of each table, by the table's name in the formats.</summary>
    public IReadOnlyDictionary<string, string> ByName =>
        new (string Name, string? File)[]
        {
            ("units", Units), ("changes", Changes), ("women", Women), ("population", Population), ("members", Members), ("events", Events), ("posts", Posts),
            ("training", Training), ("bases", Bases), ("plan", Plan),
        }
        .Where(list => list.File is not null)
        .ToImmutableDictionary(list => list.Name, list => list.File!, StringComparer.Ordinal);

    /// <summary>Takes the values from the parsed command line.</summary>
    public static ListFiles Of(ParseResult parsed, CommandTree tree)
    {
        var (women, population) = (parsed.GetValue(tree.Women), parsed.GetValue(tree.Population));
        if (women is not null && population is not null)
        {
            throw new ToolException("usage.women-twice");
        }

        return new ListFiles
        {
            Units = parsed.GetValue(tree.Units) ?? throw new ToolException("usage.no-units"),
            Changes = parsed.GetValue(tree.Changes),
            Women = women,
            Population = population,
            PopulationSource = ArgumentValues.PopulationSource(parsed.GetValue(tree.PopulationSource), population is not null),
            Members = parsed.GetValue(tree.Members),
            Events = parsed.GetValue(tree.Events),
            Posts = parsed.GetValue(tree.Posts),
            Training = parsed.GetValue(tree.Training),
            Plan = parsed.GetValue(tree.Plan),
            Bases = parsed.GetValue(tree.Bases),
            CodesAsOf = ArgumentValues.CodesAsOf(parsed.GetValue(tree.CodesAsOf) ?? []),
            Scope = parsed.GetValue(tree.Scope),
            Numbers = ArgumentValues.Numbers(tree.Numbers.Name, parsed.GetValue(tree.Numbers)),
        };
    }
}
