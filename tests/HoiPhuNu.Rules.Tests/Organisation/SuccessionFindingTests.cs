using HoiPhuNu.Rules.Organisation;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class SuccessionFindingTests
{
    private static readonly UnitRow[] Rows = [Central, Province("01"), Base("A", "01"), Base("B", "01"), Base("C", "01"), Base("X", "01", until: Day2025), Base("Y", "01", Day2025)];

    [Fact]
    public void Cycle_OfThreeChangesOfADay_IsFoundAtTheOneThatClosesItAndIgnored()
    {
        var register = Register(Rows, Merge(Day2024, "C", "A"), Merge(Day2024, "A", "B"), Merge(Day2024, "B", "C"));

        Assert.Equal([("DATA-13", "DATA-13.cycle", 4L, "new", "C")], Findings(register));
        Assert.Equal([2L, 3L], register.Changes.Select(change => change.Row));
    }

    /// <summary>A part of A, which stays, becomes a unit of its own, and a year later it is one with A again.</summary>
    [Fact]
    public void Cycle_ThroughTime_IsAStoryAndNoCycle()
    {
        var register = Register(
            [Central, Province("01"), Base("A", "01"), Base("P", "01", Day2024, Day2025)], Split(Day2024, "A", "P"), Merge(Day2025, "P", "A"));

        Assert.Empty(register.Findings);
        Assert.Equal(("P 2024-01-01", "A"), (register.Place("P", Day2024, Day2024), register.Place("P", Day2024, Day2025)));
    }

    /// <summary>What one day closes is open on another.</summary>
    [Fact]
    public void Cycle_OfThreeChangesOnTwoDays_IsNone() =>
        Assert.Empty(Register(Rows, Merge(Day2025, "C", "A"), Merge(Day2024, "A", "B"), Merge(Day2024, "B", "C")).Findings);

    [Fact]
    public void Cycle_OnOneDay_IsClosedByTheLaterRow()
    {
        var register = Register(Rows, Merge(Day2025, "B", "A"), Merge(Day2025, "A", "B"));

        Assert.Equal([("DATA-13", "DATA-13.cycle", 3L, "new", "B")], Findings(register));
    }

    [Fact]
    public void Change_OntoItself_IsNoCycle() =>
        Assert.Empty(Register(Rows, Split(Day2025, "A", "A"), Split(Day2025, "A", "B")).Findings);

    [Theory]
    [InlineData("?", "A", "old")]
    [InlineData("A", "?", "new")]
    [InlineData("A", "X", "new")]
    [InlineData("Y", "A", "old")]
    public void Change_OfACodeThatNobodyBearsThen_IsFoundThereAndIgnored(string old, string successor, string column)
    {
        var register = Register(Rows, Merge(Day2025, old, successor));

        Assert.Equal([("DATA-01", "DATA-01.change", 2L, column, column == "old" ? old : successor)], Findings(register));
        Assert.Empty(register.Changes);
    }

    [Fact]
    public void Change_OfTwoUnknownCodes_IsFoundAtBoth() =>
        Assert.Equal(["old", "new"], Register(Rows, Merge(Day2025, "?", "!")).Findings.Select(finding => finding.Place.Column).OrderDescending(StringComparer.Ordinal));

    [Fact]
    public void Change_OnAnotherDayThanTheUnitsEnd_TakesNothingAlong()
    {
        var register = Register(Rows, Merge(Day2024, "X", "A"), Merge(Day2025.PlusDays(1), "X", "A"));

        Assert.Equal([("DATA-01", "DATA-01.change", 3L, "old", "X")], Findings(register));
        Assert.Equal("~01", register.Place("X", Day2024, Day2025));
    }

    [Fact]
    public void WithChanges_AfterOthers_TakeTheirPlace()
    {
        var register = UnitRegister.Create(Rows).WithChanges([Merge(Day2025, "X", "A")]);

        Assert.Equal("A", register.Place("X", Day2024, Day2025));
        Assert.Equal("Y 2025-07-01", register.WithChanges([Merge(Day2025, "X", "Y")]).Place("X", Day2024, Day2025));
        Assert.Empty(register.WithChanges([]).Changes);
        Assert.Throws<ArgumentNullException>(() => register.WithChanges(null!));
    }

    private static IEnumerable<(string Rule, string Key, long? Row, string? Column, string? Reported)> Findings(UnitRegister register) =>
        register.Findings.Select(finding => (finding.Rule, finding.MessageKey, finding.Place.Row, finding.Place.Column, finding.Reported));
}
