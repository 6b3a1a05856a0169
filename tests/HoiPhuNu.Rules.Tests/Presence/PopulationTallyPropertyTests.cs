using FsCheck.Xunit;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tests.Tallying;

namespace HoiPhuNu.Rules.Tests.Presence;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 400)]
public sealed class PopulationTallyPropertyTests
{
    [Property]
    public void ToFigures_AnyWorld_IsWhatTheOracleCounts(TallyWorld world)
    {
        var naive = NaivePeople.Count(world, world.Population.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: false);
        var standing = world.Population.Where(row => naive.Fates[row.Row].Fate != "refused");
        var tellsWhoIsAway = standing.Any(row => row.WorkingAway is not null);

        var figures = world.PopulationFigures();

        for (var number = 0; number < world.Tree.Units.Length; number++)
        {
            var here = naive.Counted.FindAll(one => one.Unit == world.Tree.Units[number].Code);
            Assert.Equal(here.Count, figures.Own[number].Women);
            Assert.Equal(tellsWhoIsAway ? here.Count(one => one.IsAway) : null, figures.Own[number].WorkingAway);
        }

        Assert.Equal(naive.Findings, FoundCells.Of(figures.Findings));
    }

    [Property]
    public void Add_InAnyOrder_GivesTheSame(TallyWorld world, int seed) =>
        AssertSame(world.PopulationFigures(), world.PopulationFigures(world.Population.OrderBy(row => HashCode.Combine(seed, row.Row))));

    [Property]
    public void Merge_OfAnyParts_GivesTheSame(TallyWorld world, int seed)
    {
        PopulationTally[] parts = [world.PopulationTally(), world.PopulationTally()];
        foreach (var row in world.Population)
        {
            parts[(HashCode.Combine(seed, row.Row) & int.MaxValue) % parts.Length].Add(row);
        }

        parts[seed & 1].Merge(parts[1 - (seed & 1)]);

        AssertSame(world.PopulationFigures(), parts[seed & 1].ToFigures());
    }

    private static void AssertSame(WomenFigures expected, WomenFigures actual)
    {
        Assert.Equal(expected.Own.AsEnumerable(), actual.Own);
        Assert.Equal(FoundCells.InFull(expected.Findings), FoundCells.InFull(actual.Findings));
    }
}
