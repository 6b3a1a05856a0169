using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>A small register with reorganisations, a day, and lists of people and counts in which anything may be wrong.</summary>
/// <param name="Units">The register, with its changes.</param>
/// <param name="Day">The day of the figures.</param>
/// <param name="CodesAsOf">The day that codes of the lists are read as of. Rule ORG-9.</param>
/// <param name="Readings">The readings in use.</param>
public sealed record TallyWorld(UnitRegister Units, LocalDate Day, LocalDate CodesAsOf, Readings Readings)
{
    /// <summary>The list of members; anything may be wrong in it.</summary>
    public ImmutableArray<MemberRow> Members { get; init; } = [];

    /// <summary>The list of the population, one row per woman; anything may be wrong in it.</summary>
    public ImmutableArray<PopulationRow> Population { get; init; } = [];

    /// <summary>Counts of women per commune; anything may be wrong in them.</summary>
    public ImmutableArray<WomenCount> Women { get; init; } = [];

    /// <summary>The tree as of the day.</summary>
    public UnitTree Tree { get; } = Units.AsOf(Day);

    /// <summary>The rules of the day: term XIII under the readings.</summary>
    public DayRules Rules => (RuleSet.TermXIII with { Readings = Readings }).AsOf(Day);

    /// <summary>The day of the codes, where it is said: not when it is that of the figures.</summary>
    private LocalDate? ToldCodesAsOf => CodesAsOf == Day ? null : CodesAsOf;

    /// <summary>The library's own tally of members, still empty.</summary>
    public MemberTally MemberTally() => new(Rules, Units, Tree, ToldCodesAsOf, "members.csv");

    /// <summary>The library's own tally of the population, still empty.</summary>
    public PopulationTally PopulationTally() => new(Rules, Units, Tree, ToldCodesAsOf, "population.csv");

    /// <summary>The library's own tally of counts, still empty.</summary>
    public WomenTally WomenTally() => new(Rules, Units, Tree, ToldCodesAsOf, "women.csv");

    /// <summary>The library's own tally of the members, or of other rows in their place.</summary>
    public MemberTally CountedMembers(IEnumerable<MemberRow>? rows = null)
    {
        var tally = MemberTally();
        foreach (var row in rows ?? Members)
        {
            tally.Add(row);
        }

        return tally;
    }

    /// <summary>The library's own tally of the population, or of other rows in its place.</summary>
    public PopulationTally CountedPopulation(IEnumerable<PopulationRow>? rows = null)
    {
        var tally = PopulationTally();
        foreach (var row in rows ?? Population)
        {
            tally.Add(row);
        }

        return tally;
    }

    /// <summary>The library's own tally of the counts, or of others in their place.</summary>
    public WomenTally CountedWomen(IEnumerable<WomenCount>? counts = null)
    {
        var tally = WomenTally();
        foreach (var count in counts ?? Women)
        {
            tally.Add(count);
        }

        return tally;
    }

    /// <summary>The library's own figures of the members, or of other rows in their place.</summary>
    public MemberFigures MemberFigures(IEnumerable<MemberRow>? rows = null) => CountedMembers(rows).ToFigures();

    /// <summary>The library's own figures of the population, or of other rows in its place.</summary>
    public WomenFigures PopulationFigures(IEnumerable<PopulationRow>? rows = null) => CountedPopulation(rows).ToFigures();

    /// <summary>The library's own figures of the counts, or of others in their place.</summary>
    public WomenFigures WomenFigures(IEnumerable<WomenCount>? counts = null) => CountedWomen(counts).ToFigures();

    /// <summary>The library's own rates of all units.</summary>
    public GatheringFigures Gathering(WomenFigures? women, MemberFigures? members) => GatheringFigures.Of(Rules, Tree, women, members);

    /// <summary>All of it, for a counterexample that is read.</summary>
    public override string ToString() =>
        $"as of {Day:uuuu-MM-dd}, codes of {CodesAsOf:uuuu-MM-dd}, {Readings}\n"
        + string.Join('\n', Units.Units.Select(unit => $"{unit} in {unit.ParentCode} {unit.Kind}"))
        + '\n' + string.Join('\n', Units.Changes)
        + '\n' + string.Join('\n', Members)
        + '\n' + string.Join('\n', Population)
        + '\n' + string.Join('\n', Women);
}
