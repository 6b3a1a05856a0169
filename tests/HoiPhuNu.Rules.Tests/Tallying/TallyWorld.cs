using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>A small register with reorganisations, a day, and lists of people and counts in which anything may be wrong.</summary>
public sealed record TallyWorld(UnitRegister Units, LocalDate Day, LocalDate CodesAsOf, Readings Readings)
{
    public ImmutableArray<MemberRow> Members { get; init; } = [];

    public ImmutableArray<PopulationRow> Population { get; init; } = [];

    public ImmutableArray<WomenCount> Women { get; init; } = [];

    public UnitTree Tree { get; } = Units.AsOf(Day);

    public DayRules Rules => (RuleSet.TermXIII with { Readings = Readings }).AsOf(Day);

    public MemberTally MemberTally() => new(Rules, Units, Tree, CodesAsOf, "members.csv");

    public PopulationTally PopulationTally() => new(Rules, Units, Tree, CodesAsOf, "population.csv");

    public WomenTally WomenTally() => new(Rules, Units, Tree, CodesAsOf, "women.csv");

    public MemberTally CountedMembers(IEnumerable<MemberRow>? rows = null)
    {
        var tally = MemberTally();
        foreach (var row in rows ?? Members)
        {
            tally.Add(row);
        }

        return tally;
    }

    public PopulationTally CountedPopulation(IEnumerable<PopulationRow>? rows = null)
    {
        var tally = PopulationTally();
        foreach (var row in rows ?? Population)
        {
            tally.Add(row);
        }

        return tally;
    }

    public WomenTally CountedWomen(IEnumerable<WomenCount>? counts = null)
    {
        var tally = WomenTally();
        foreach (var count in counts ?? Women)
        {
            tally.Add(count);
        }

        return tally;
    }

    public MemberFigures MemberFigures(IEnumerable<MemberRow>? rows = null) => CountedMembers(rows).ToFigures();

    public WomenFigures PopulationFigures(IEnumerable<PopulationRow>? rows = null) => CountedPopulation(rows).ToFigures();

    public WomenFigures WomenFigures(IEnumerable<WomenCount>? counts = null) => CountedWomen(counts).ToFigures();

    public GatheringFigures Gathering(WomenFigures? women, MemberFigures? members) => GatheringFigures.Of(Rules, Tree, women, members);

    public override string ToString() =>
        $"as of {Day:uuuu-MM-dd}, codes of {CodesAsOf:uuuu-MM-dd}, {Readings}\n"
        + string.Join('\n', Units.Units.Select(unit => $"{unit} in {unit.ParentCode} {unit.Kind}"))
        + '\n' + string.Join('\n', Units.Changes)
        + '\n' + string.Join('\n', Members)
        + '\n' + string.Join('\n', Population)
        + '\n' + string.Join('\n', Women);
}
