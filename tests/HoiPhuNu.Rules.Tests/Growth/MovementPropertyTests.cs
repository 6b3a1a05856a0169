using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Growth;

[Properties(Arbitrary = [typeof(MovementWorlds)], MaxTest = 300)]
public sealed class MovementPropertyTests
{
    private static readonly LocalDate LongAgo = new(2000, 1, 1);

    [Property]
    public void Growth_OfAnyWorld_IsTheOracles(MovementWorld world)
    {
        var tree = world.Units.AsOf(world.To);
        var counts = MovementSample.Tally(world.Units, world.Rows).CountOver(world.From, tree);
        var figures = counts.Growth(world.Rules);
        var oracle = new NaiveGrowth(world);

        Assert.Equal(oracle.Findings.Order(StringComparer.Ordinal), counts.Findings.Select(Short).Order(StringComparer.Ordinal));
        for (var number = 0; number < tree.Units.Length; number++)
        {
            Assert.Equal(oracle.FigureOf(tree.Units[number]), Parts(figures[number]));
        }

        Assert.Equal(oracle.FigureOf(null), Parts(figures.Total));
    }

    [Property]
    public void CountOver_AnyOrderAndGrouping_IsTheSame(MovementWorld world, int seed, bool backwards)
    {
        var parts = new MovementTally[4];
        for (var part = 0; part < parts.Length; part++)
        {
            parts[part] = new MovementTally(world.Units, "events.csv");
        }

        foreach (var (row, index) in world.Rows.Select((row, index) => (row, index)).OrderBy(pair => Mixed(seed, pair.index)))
        {
            parts[Mixed(seed, index + 1000) % 4].Add(row);
        }

        // Once (0 ← 1) ← (2 ← 3), once 3 ← 2 ← 1 ← 0.
        MovementTally whole;
        if (backwards)
        {
            whole = parts[3];
            whole.Merge(parts[2]);
            whole.Merge(parts[1]);
            whole.Merge(parts[0]);
        }
        else
        {
            parts[2].Merge(parts[3]);
            whole = parts[0];
            whole.Merge(parts[1]);
            whole.Merge(parts[2]);
        }

        AssertSame(world, MovementSample.Tally(world.Units, world.Rows), whole);
    }

    /// <summary>A database that numbers no rows: nothing is left to tell rows apart but what they say.</summary>
    [Property]
    public void CountOver_RowsWithoutNumbers_IsTheSameInAnyOrder(MovementWorld world)
    {
        var rows = world.Rows.Select(row => row with { Row = 0 }).ToList();

        AssertSame(world, MovementSample.Tally(world.Units, rows), MovementSample.Tally(world.Units, Enumerable.Reverse(rows)));
    }

    [Property]
    public void Growth_OverTwoAdjacentPeriods_AddsUpToThatOverBoth(MovementWorld world)
    {
        var tree = world.Units.AsOf(world.To);
        var tally = MovementSample.Tally(world.Units, world.Rows);
        var before = tally.CountOver(LongAgo, tree).Growth(world.Rules);
        var second = tally.CountOver(world.From, tree).Growth(world.Rules);
        var first = MovementSample.Tally(world.Units, world.Rows.Where(row => !(row.Date >= world.From))).CountOver(LongAgo, tree).Growth(world.Rules);

        for (var number = 0; number < tree.Units.Length; number++)
        {
            Assert.Equal(before[number]?.Terms, first[number]?.Terms + second[number]?.Terms);
            Assert.Equal(before[number]?.Net, first[number]?.Net + second[number]?.Net);
            Assert.Equal(before[number]?.Unattributed, first[number]?.Unattributed + second[number]?.Unattributed);
        }
    }

    /// <summary>However the units were reorganised after the events, the nation keeps every one of them.</summary>
    [Property]
    public void Growth_OnALaterTree_HasTheSameNationalTotal(MovementWorld world)
    {
        var tally = MovementSample.Tally(world.Units, world.Rows.Where(row => !(row.Date > world.To)));
        var then = tally.CountOver(world.From, world.Units.AsOf(world.To)).Growth(world.Rules).Total;
        foreach (var day in MovementRegisters.Days.Append(new LocalDate(2030, 1, 1)).Where(day => day > world.To))
        {
            var later = tally.CountOver(world.From, world.Units.AsOf(day)).Growth(world.Rules);

            Assert.Equal((then.Terms, then.Net), (later.Total.Terms, later.Total.Net));
            Assert.Equal(later.Total.Net, later[0]!.Value.Net);
        }
    }

    [Property]
    public void Growth_OfASuperior_IsItsChildrensAndItsUnattributedLine(MovementWorld world)
    {
        var tree = world.Units.AsOf(world.To);
        var figures = MovementSample.Tally(world.Units, world.Rows).CountOver(world.From, tree).Growth(world.Rules);
        for (var number = 0; number < tree.Units.Length; number++)
        {
            if (tree.Units[number].IsSuperior)
            {
                var (start, length) = tree.ChildrenOf(number).GetOffsetAndLength(tree.Units.Length);
                Assert.Equal(
                    figures[number]!.Value.Net,
                    Enumerable.Range(start, length).Sum(child => figures[child]?.Net ?? 0) + figures[number]!.Value.Unattributed);
            }
        }
    }

    private static uint Mixed(int seed, int index) => unchecked(((uint)seed + (uint)index) * 2654435761u) >> 7;

    private static void AssertSame(MovementWorld world, MovementTally expected, MovementTally actual)
    {
        var tree = world.Units.AsOf(world.To);
        var (one, other) = (expected.CountOver(world.From, tree), actual.CountOver(world.From, tree));
        Assert.Equal(one.Findings.Select(Whole), other.Findings.Select(Whole));
        Assert.Equal(expected.Rows, actual.Rows);
        var (figures, others) = (one.Growth(world.Rules), other.Growth(world.Rules));
        Assert.Equal(figures.Total, others.Total);
        for (var number = 0; number < tree.Units.Length; number++)
        {
            Assert.Equal(figures[number], others[number]);
        }
    }

    private static string Short(Finding finding) => $"{finding.Rule} {finding.Place.Row} {finding.Place.Column}";

    private static string Whole(Finding finding) =>
        $"{Short(finding)} {finding.Unit} {finding.Reported} {finding.Expected} {finding.MessageKey} {string.Join(',', finding.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))}";

    private static (GrowthTerms Terms, long Net, long Unattributed)? Parts(GrowthFigure? figure) =>
        figure is { } given ? (given.Terms, given.Net, given.Unattributed) : null;
}
