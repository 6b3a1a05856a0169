using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Tests.Membership;

/// <summary>The number of a row may be left out: the figures are those of the same rows with numbers.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 150)]
public sealed class RowNumberTests
{
    [FsCheck.Xunit.Property]
    public void ToFigures_RowsWithoutNumbers_AreThoseOfNumberedRows(TallyWorld world)
    {
        MemberRow[] rows = [.. world.Members.Select((row, index) => row with { Row = index + 1 })];
        var (numbered, bare) = (world.MemberFigures(rows), world.MemberFigures(rows.Select(row => row with { Row = 0 })));

        Assert.Equal(numbered.Own.AsEnumerable(), bare.Own.AsEnumerable());
        Assert.Equal(numbered.Findings.Select(finding => (finding.Rule, finding.Place.Row)), bare.Findings.Select(finding => (finding.Rule, finding.Place.Row)));

        PopulationRow[] population = [.. world.Population.Select((row, index) => row with { Row = index + 1 })];
        Assert.Equal(world.PopulationFigures(population).Own.Select(own => own.Women), world.PopulationFigures(population.Select(row => row with { Row = 0 })).Own.Select(own => own.Women));

        WomenCount[] women = [.. world.Women.Select((count, index) => count with { Row = index + 1 })];
        Assert.Equal(world.WomenFigures(women).Own.Select(own => own.Women), world.WomenFigures(women.Select(count => count with { Row = 0 })).Own.Select(own => own.Women));
    }
}
