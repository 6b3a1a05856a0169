using HoiPhuNu.Rules.Organisation;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class SuccessionMergeTests
{
    private static readonly LocalDate LastOldDay = Day2025.PlusDays(-1);

    [Fact]
    [BoundaryOf("ORG-5")]
    public void Merge_OnItsDayAndTheDayBefore_CountsAtTheNewAndAtTheOldUnit()
    {
        var register = Register(
            [Central, Province("01"), Base("A", "01", until: Day2025), Base("B", "01", until: Day2025), Base("C", "01", Day2025)],
            Merge(Day2025, "A", "C"),
            Merge(Day2025, "B", "C"));

        Assert.Empty(register.Findings);
        Assert.Equal(("A", "B"), (register.Place("A", Day2024, LastOldDay), register.Place("B", Day2024, LastOldDay)));
        Assert.Equal(("C 2025-07-01", "C 2025-07-01"), (register.Place("A", Day2024, Day2025), register.Place("B", Day2024, Day2025)));
    }

    [Fact]
    public void Merge_IntoAUnitThatStays_CountsThereWithItsOwnFigures()
    {
        var register = Register([Central, Province("01"), Base("A", "01", until: Day2025), Base("B", "01")], Merge(Day2025, "A", "B"));

        Assert.Equal(("B", "B"), (register.Place("A", Day2024, Day2025), register.Place("B", Day2024, Day2025)));
    }

    [Fact]
    public void Merge_OfAUnitThatStaysInForce_LeavesItsFiguresWithIt()
    {
        var register = Register([Central, Province("01"), Base("A", "01"), Base("B", "01")], Merge(Day2025, "A", "B"));

        Assert.Equal("A", register.Place("A", Day2024, Day2025));
        Assert.Empty(register.PossibleSuccessorsOf(register.Find("A", Day2025)!));
    }

    [Fact]
    public void CodeReuse_UnderAnotherNameOnTheSameDay_TakesOnlyWhatTheChangesSay()
    {
        // 33024 goes into 33030; another unit takes the code over on the same day, and gets the figures of 33036.
        var register = Register(
            [
                Central,
                Province("96"),
                Base("33024", "96", until: Day2025) with { Name = "Xã An Xuyên" },
                Base("33036", "96", until: Day2025),
                Base("33030", "96", Day2025),
                Base("33024", "96", Day2025) with { Name = "Phường Tân Thành" },
            ],
            Merge(Day2025, "33024", "33030"),
            Merge(Day2025, "33036", "33024"));

        Assert.Empty(register.Findings);
        Assert.Equal("33030 2025-07-01", register.Place("33024", LastOldDay, Day2025));
        Assert.Equal("33024 2025-07-01", register.Place("33036", LastOldDay, Day2025));
        Assert.Equal("33024 2025-07-01", register.Place("33024", Day2025, Day2025));
    }

    [Fact]
    public void CodeReuse_WithoutAnyChange_IsNoSuccession()
    {
        var register = Register([Central, Province("96"), Base("33024", "96", until: Day2025), Base("33024", "96", Day2025)]);

        Assert.Equal("~96", register.Place("33024", LastOldDay, Day2025));
        Assert.Equal("33024 2025-07-01", register.Place("33024", Day2025, Day2025));
    }

    [Fact]
    public void CodesExchanged_OnOneDay_IsNoCycle()
    {
        var register = Register(
            [Central, Province("01"), Base("A", "01", until: Day2025), Base("B", "01", until: Day2025), Base("A", "01", Day2025), Base("B", "01", Day2025)],
            new(Day2025, ChangeKind.Recode, "A", "B"),
            new(Day2025, ChangeKind.Recode, "B", "A"));

        Assert.Empty(register.Findings);
        Assert.Equal(("B 2025-07-01", "A 2025-07-01"), (register.Place("A", LastOldDay, Day2025), register.Place("B", LastOldDay, Day2025)));
    }

    [Fact]
    public void Move_ToAnotherSuperior_TakesTheUnitsFiguresAlong()
    {
        var register = Register(
            [Central, Province("01"), Province("02"), Base("A", "01", until: Day2025), Base("A", "02", Day2025)],
            new UnitChange(Day2025, ChangeKind.Move, "A", "A"));
        var place = register.Locate("A", LastOldDay, Day2025)!.Value;

        Assert.Empty(register.Findings);
        Assert.Equal(("A", "02", false), (place.Unit.Code, place.Unit.ParentCode, place.IsUnattributed));
    }

    [Fact]
    public void Recode_OfAProvince_MovesWhatItHoldsAndItsOwnFigures()
    {
        var register = Register(
            [Central, Province("01", until: Day2025), Province("91", Day2025), Base("A", "01", until: Day2025), Base("A", "91", Day2025), Base("B", "01", until: Day2024)],
            new(Day2025, ChangeKind.Recode, "01", "91"),
            new(Day2025, ChangeKind.Move, "A", "A"));

        Assert.Equal(("91 2025-07-01", "A 2025-07-01"), (register.Place("01", LastOldDay, Day2025), register.Place("A", LastOldDay, Day2025)));
        Assert.Equal(("~01", "~91 2025-07-01"), (register.Place("B", Day2024.PlusDays(-1), LastOldDay), register.Place("B", Day2024.PlusDays(-1), Day2025)));
    }
}
