using static HoiPhuNu.Rules.Validation.Tests.Succession.SuccessionReports;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>REP-30 and REP-31 hold a base against all that became part of it.</summary>
public sealed class PreviousReportSuccessionTests
{
    private const int OldMembersOfA = 7_000;

    [Fact]
    public void MergedBase_WhoseMembersFollow_IsNoFinding() =>
        Assert.Empty(Check("REP-31", [Row("A", 2025, 160)], [Row("C", 2024, 100), Row("D", 2024, 50), Row("A", 2024, OldMembersOfA)]));

    [Fact]
    public void MergedBase_WhoseMembersDoNotFollow_IsHeldAgainstTheSumOfAll()
    {
        var finding = Assert.Single(Check("REP-31", [Row("A", 2025, 110)], [Row("C", 2024, 100), Row("D", 2024, 50)]));

        Assert.Equal(("members_residential", "110", "160"), (finding.Place.Column, finding.Reported, finding.Expected));
        Assert.Equal("2024", finding.Facts["previous_year"]);
    }

    [Fact]
    public void MergedBase_OneOfWhosePartsDidNotReport_IsHeldAgainstNothing() =>
        Assert.Empty(Check("REP-31", [Row("A", 2025, 999)], [Row("C", 2024, 100)]));

    [Fact]
    public void ReusedCode_OfAnEarlierBearerThatWentElsewhere_IsHeldAgainstNothing() =>
        Assert.Empty(Check("REP-31", [Row("A", 2025, 110)], [Row("A", 2024, OldMembersOfA)]));

    [Fact]
    public void ReusedCode_WhenThePreviousCodesAreOfTheNewTree_IsTheNewBearerItself()
    {
        Assert.Single(Check("REP-31", [Row("A", 2025, 110)], [Row("A", 2024, OldMembersOfA)], Day));
        Assert.Empty(Check("REP-31", [Row("A", 2025, OldMembersOfA + 10)], [Row("A", 2024, OldMembersOfA)], Day));
    }

    [Fact]
    public void MergedBase_ThatTookInPartOfADividedOne_IsHeldAgainstNothing() =>
        Assert.Empty(Check("REP-31", [Row("N", 2025, 999)], [Row("A", 2024, 100), Row("B", 2024, 200), Row("S", 2024, 50)]));

    [Fact]
    public void BaseThatTookInPartOfADividedOne_IsHeldAgainstNothing() =>
        Assert.Empty(Check("REP-31", [Row("T", 2025, 999)], [Row("S", 2024, 50)]));

    [Fact]
    public void BaseThatWasNotReorganised_IsHeldAgainstItself()
    {
        Assert.Empty(Check("REP-31", [Row("U", 2025, 60)], [Row("U", 2024, 50)]));
        Assert.Single(Check("REP-31", [Row("U", 2025, 61)], [Row("U", 2024, 50)]));
    }

    [Fact]
    public void NetGrowth_ThatIsTheChangeOfAllMembersOfTheMergedBases_CountedExcludedCategoriesIn()
    {
        // 150 + 20 members became 165 + 30: 25 more, of whom 10 were admitted to the branches.
        var finding = Assert.Single(Check("REP-30", [Row("A", 2025, 165, 30, netGrowth: 25)], [Row("C", 2024, 100, 20), Row("D", 2024, 50)]));

        Assert.Equal(("net_growth", "25", "10"), (finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Fact]
    public void NetGrowth_ThatIsAnythingElse_IsNotSaidToCountExcludedCategoriesIn()
    {
        Assert.Empty(Check("REP-30", [Row("A", 2025, 165, 30, netGrowth: 24)], [Row("C", 2024, 100, 20), Row("D", 2024, 50)]));
        Assert.Empty(Check("REP-30", [Row("A", 2025, 160, 20, netGrowth: 10)], [Row("C", 2024, 100, 20), Row("D", 2024, 50)]));
    }

    [Fact]
    public void NetGrowth_OfABaseThatTookInPartOfADividedOne_TellsNothing() =>
        Assert.Empty(Check("REP-30", [Row("T", 2025, 60, 0, netGrowth: 60)], [Row("S", 2024, 0)]));
}
