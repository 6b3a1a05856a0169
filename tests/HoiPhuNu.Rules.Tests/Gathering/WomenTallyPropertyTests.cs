using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tests.Tallying;

namespace HoiPhuNu.Rules.Tests.Gathering;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 600)]
public sealed class WomenTallyPropertyTests
{
    [Property]
    public void ToFigures_AnyWorld_IsWhatTheOracleCounts(TallyWorld world)
    {
        var naive = new NaiveWomen(world);

        var figures = world.WomenFigures();

        for (var number = 0; number < world.Tree.Units.Length; number++)
        {
            var unit = world.Tree.Units[number];
            Assert.Equal(unit.IsGeographicBase ? naive.At(unit) : naive.Unattributed(unit), figures.Own[number].Women);
            if (unit.IsGeographicBase)
            {
                Assert.Equal(naive.AwayAt(unit), figures.Own[number].WorkingAway);
            }
        }
    }

    [Property]
    public void ToFigures_AnyWorld_TellsBasesWithoutCountAndProvincesWithTwoSources(TallyWorld world)
    {
        var naive = new NaiveWomen(world);

        var findings = world.WomenFigures().Findings;

        Assert.Equal(
            world.Tree.Units.Where(unit => unit.IsGeographicBase && naive.At(unit) is null).Select(unit => (unit.Code, unit.Row.Row)).Order(),
            findings.Where(finding => finding.Rule == "DATA-09").Select(finding => (finding.Unit!, finding.Place.Row!.Value)).Order());
        Assert.Equal(
            naive.DifferentSources().Order(),
            findings.Where(finding => finding.Rule == "DATA-11").Select(finding => (finding.Unit!, finding.Place.Row!.Value)).Order());
        Assert.Equal(
            world.Women.Where(count => count.Published > world.Day).Select(count => count.Row).Order(),
            findings.Where(finding => finding.Rule == "DATA-12").Select(finding => finding.Place.Row!.Value).Order());
    }

    [Property]
    public void Add_InAnyOrder_GivesTheSame(TallyWorld world, int seed) =>
        AssertSame(world.WomenFigures(), world.WomenFigures(world.Women.OrderBy(row => HashCode.Combine(seed, row.Row))));

    [Property]
    public void Merge_OfAnyParts_GivesTheSame(TallyWorld world, int seed)
    {
        WomenTally[] parts = [world.WomenTally(), world.WomenTally()];
        foreach (var count in world.Women)
        {
            parts[(HashCode.Combine(seed, count.Row) & int.MaxValue) % parts.Length].Add(count);
        }

        parts[seed & 1].Merge(parts[1 - (seed & 1)]);

        AssertSame(world.WomenFigures(), parts[seed & 1].ToFigures());
    }

    private static void AssertSame(WomenFigures expected, WomenFigures actual)
    {
        Assert.Equal(expected.Own.AsEnumerable(), actual.Own);
        Assert.Equal(FoundCells.InFull(expected.Findings), FoundCells.InFull(actual.Findings));
    }
}
