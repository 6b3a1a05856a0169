using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tests.Gathering;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 300)]
public sealed class GatheringTallyPropertyTests
{
    /// <summary>The nation's figure is everybody who counts, and every superior's is its children's and its unattributed line (ORG-6).</summary>
    [Property]
    public void Of_AnyWorld_LosesNobody(TallyWorld world)
    {
        var members = world.MemberFigures();
        var women = world.PopulationFigures();

        var figures = world.Gathering(women, members);

        var nation = figures.Units[0];
        Assert.Equal(members.Own.Sum(line => line.Counted), nation.Counted);
        Assert.Equal(women.Own.Sum(line => line.Women), nation.Women);
        for (var number = 0; number < figures.Units.Length; number++)
        {
            if (figures.Units[number] is { Unit.IsSuperior: true } superior)
            {
                var children = figures.Units[world.Tree.ChildrenOf(number)];
                Assert.Equal(superior.Counted, children.Sum(child => child.Counted ?? 0) + superior.UnattributedCounted);
                Assert.Equal(superior.Women, children.Sum(child => child.Women ?? 0) + superior.UnattributedWomen);
                Assert.Equal(superior.Target, children.Aggregate(default(RateTargetSummary), (sum, child) => sum + child.Target));
            }
        }
    }

    /// <summary>The numerator is a subset of the denominator when both come from one register (RATE-1).</summary>
    [Property]
    public void Of_PopulationOfTheSamePeople_NeverHasMoreMembersThanWomen(TallyWorld world)
    {
        var population = world.Members.Select(row => new PopulationRow
        {
            Row = row.Row,
            PersonId = row.MemberId,
            Birth = BirthDate.OfYear(1950 + (row.MemberId.Length % 2)),
            Commune = row.Commune,
            CodeDate = row.CodeDate,
            Residence = row.Residence,
        });
        var inEach = world with { Readings = world.Readings with { SeveralCommunes = SeveralCommunes.InEach } };

        var figures = inEach.Gathering(inEach.PopulationFigures(population), inEach.MemberFigures());

        Assert.All(figures.Units, unit => Assert.True(unit.Counted is null || unit.Counted <= unit.Women));
        Assert.DoesNotContain(figures.Findings, finding => finding.Rule == "DATA-10");
    }

    /// <summary>A base without women is in neither sum of its superior's rate, and marks it incomplete (NUM-5).</summary>
    [Property]
    public void Of_CountsPerCommune_SumsOnlyBasesWithBothParts(TallyWorld world)
    {
        var women = world.WomenFigures();
        var members = world.MemberFigures();

        var figures = world.Gathering(women, members);

        var bases = Enumerable.Range(0, figures.Units.Length).Where(number => figures.Units[number].Unit.IsGeographicBase).ToList();
        var superiors = Enumerable.Range(0, figures.Units.Length).Where(number => figures.Units[number].Unit.IsSuperior).ToList();
        var summed = bases.Where(number => women.Own[number].Women is not null).Concat(superiors).ToList();
        var denominator = summed.Sum(number => women.Own[number].Women!.Value);
        Assert.Equal(denominator == 0 ? null : new Ratio(summed.Sum(number => members.Own[number].Counted), denominator), figures.Units[0].Rate);
        Assert.Equal(bases.TrueForAll(number => women.Own[number].Women is not null), figures.Units[0].IsComplete);
        Assert.All(bases, number => Assert.Equal(
            members.Own[number].Counted > women.Own[number].Women,
            figures.Findings.Any(finding => finding.Rule == "DATA-10" && finding.Unit == world.Tree.Units[number].Code)));
    }

    /// <summary>Who may belong to a unit but stands unattributed: with the oracle's people no verdict is one that two attributions disagree on (RATE-8).</summary>
    [Property(MaxTest = 600)]
    public void Of_SplitUnits_JudgesAtBothEnds(TallyWorld world)
    {
        var naive = new NaiveTally(world);

        var figures = world.Gathering(world.WomenFigures(), world.MemberFigures());

        foreach (var figure in figures.Units.Where(figure => figure.Unit.IsGeographicBase || figure.Unit.IsSuperior))
        {
            var gain = new PossibleGain(naive.MoreMembers(figure.Unit), naive.MoreWomen(figure.Unit));
            Assert.Equal(gain, figure.Gain);
            Assert.Equal(figure.HasAllCounts == true && gain.IsNone, figure.IsComplete);
            if (figure.Unit.IsGeographicBase)
            {
                Assert.Equal(naive.Women(figure.Unit), figure.Women);
                Assert.Equal(world.Rules.JudgeRate(figure.Counted, figure.Women, world.Rules.Rules.RateTarget, gain), figure.Verdict);
            }
        }
    }

    /// <summary>What is not a base or a superior of bases has no figure of target 5 at all.</summary>
    [Property]
    public void Of_AnyWorld_LeavesOtherUnitsEmpty(TallyWorld world) => Assert.All(
        world.Gathering(world.PopulationFigures(), world.MemberFigures()).Units.Where(unit => unit.Unit.IsOutsideTarget5),
        unit => Assert.Equal(new UnitGathering { Unit = unit.Unit }, unit));
}
