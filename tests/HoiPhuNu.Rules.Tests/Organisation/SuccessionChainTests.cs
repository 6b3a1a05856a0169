using HoiPhuNu.Rules.Organisation;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class SuccessionChainTests
{
    private static readonly LocalDate First = Day2024.PlusDays(-1);
    private static readonly LocalDate Last = new(2026, 1, 1);

    [Fact]
    public void Chain_OverTwoDates_IsFollowedToTheEnd()
    {
        var register = Register(
            [Central, Province("01"), Base("A", "01", until: Day2024), Base("B", "01", Day2024, Day2025), Base("C", "01", Day2025)],
            Merge(Day2025, "B", "C"),
            Merge(Day2024, "A", "B"));

        Assert.Empty(register.Findings);
        Assert.Equal(("A", "B 2024-01-01", "C 2025-07-01"), (register.Place("A", First, First), register.Place("A", First, Day2024), register.Place("A", First, Day2025)));
    }

    [Fact]
    public void Chain_BackToTheFirstCode_EndsAtTheOtherUnitOfThatCode()
    {
        var register = Register(
            [Central, Province("01"), Base("A", "01", until: Day2024), Base("B", "01", Day2024, Day2025), Base("A", "01", Day2025)],
            Merge(Day2024, "A", "B"),
            Merge(Day2025, "B", "A"));

        Assert.Empty(register.Findings);
        Assert.Equal("A 2025-07-01", register.Place("A", First, Day2025));
        Assert.Equal("B 2024-01-01", register.Place("A", First, Day2024));
    }

    /// <summary>Why an unattributed line is not to be carried on: from the recorded figure the place is known again, from the line it is not.</summary>
    [Fact]
    public void Split_WhosePiecesBecomeOneAgain_IsAttributedAgain()
    {
        var register = Register(
            [Central, Province("01"), Base("X", "01", until: Day2024), Base("A", "01", Day2024, Day2025), Base("B", "01", Day2024, Day2025), Base("C", "01", Day2025)],
            Split(Day2024, "X", "A"),
            Split(Day2024, "X", "B"),
            Merge(Day2025, "A", "C"),
            Merge(Day2025, "B", "C"));

        Assert.Equal("~01", register.Place("X", First, Day2024));
        Assert.Equal("C 2025-07-01", register.Place("X", First, Day2025));
        Assert.Equal("01", register.Place("01", Day2024, Day2025));
    }

    /// <summary>The other way round: the common superior of later may stand above that of before.</summary>
    [Fact]
    public void Split_WhosePiecesDriftApart_CountsHigherUp()
    {
        var register = Register(
            [
                Central, Province("01"), Province("02"), District("D1", "01"), Base("X", "D1", until: Day2024), Base("A", "D1", Day2024),
                Base("B", "D1", Day2024, Day2025), Base("B", "02", Day2025),
            ],
            Split(Day2024, "X", "A"),
            Split(Day2024, "X", "B"),
            new UnitChange(Day2025, ChangeKind.Move, "B", "B"));

        Assert.Equal("~D1", register.Place("X", First, Day2024));
        Assert.Equal("~TW", register.Place("X", First, Day2025));
        Assert.Equal("D1", register.Place("D1", Day2024, Day2025));
    }

    [Fact]
    public void Split_OneOfWhosePiecesIsDividedAgain_CountsAboveAllOfThem()
    {
        var register = Register(
            [
                Central, Province("01"), Province("02"), District("D1", "01"), Base("X", "D1", until: Day2024), Base("A", "D1", Day2024),
                Base("B", "D1", Day2024, Day2025), Base("B1", "D1", Day2025), Base("B2", "01", Day2025, Last),
            ],
            Split(Day2024, "X", "A"),
            Split(Day2024, "X", "B"),
            Split(Day2025, "B", "B1"),
            Split(Day2025, "B", "B2"));

        Assert.Equal(("~D1", "~01"), (register.Place("X", First, Day2024), register.Place("X", First, Day2025)));
        Assert.Equal("~01", register.Place("X", First, Last));
    }

    [Fact]
    public void End_WithoutSuccessor_CountsAtTheSuperiorAndThenAtWhatStandsForIt()
    {
        var register = Register(
            [
                Central, Province("01", until: Last), Province("91", Last), District("D1", "01", until: Day2025), Base("A", "D1", until: Day2024),
            ],
            Merge(Last, "01", "91"));

        Assert.Equal(("A", "~D1"), (register.Place("A", First, First), register.Place("A", First, Day2024)));
        Assert.Equal("~01", register.Place("A", First, Day2025));
        Assert.Equal("~91 2026-01-01", register.Place("A", First, Last));
    }

    [Fact]
    public void Abolition_OfAllDistricts_LeavesTheirOwnFiguresUnattributedAtTheProvincesSuccessor()
    {
        var register = Register(
            [
                Central, Province("01", until: Day2025), Province("02", until: Day2025), Province("91", Day2025), District("D1", "01", until: Day2025),
                Base("A", "D1", until: Day2025), Base("A", "91", Day2025),
            ],
            Merge(Day2025, "01", "91"),
            Merge(Day2025, "02", "91"),
            new UnitChange(Day2025, ChangeKind.Move, "A", "A"));

        Assert.Equal("~91 2025-07-01", register.Place("D1", First, Day2025));
        Assert.Equal("A 2025-07-01", register.Place("A", First, Day2025));
        Assert.Equal("91 2025-07-01", register.Place("02", First, Day2025));
    }

    [Fact]
    public void End_OfTheLastSuperior_IsNowhere()
    {
        var register = Register([Central with { Until = Day2025 }, Province("01", until: Day2025)]);

        Assert.Null(register.Place("01", First, Day2025));
        Assert.Null(register.Place("TW", First, Day2025));
    }

    [Fact]
    public void Follow_BeforeTheUnitsFirstDay_IsNowhere()
    {
        var register = Register([Central, Province("01"), Base("A", "01", Day2025)]);

        Assert.Null(register.Follow(register.Find("A", Day2025)!, Day2025.PlusDays(-1)));
        Assert.Throws<ArgumentNullException>(() => register.Follow(null!, Day2025));
    }
}
