using HoiPhuNu.Rules.Organisation;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class UnitPlacerTests
{
    private static readonly LocalDate LastOldDay = Day2025.PlusDays(-1);

    /// <summary>00001 is divided, 00004 goes into 00007, whose code is new; 00004 is borne by another unit from 2025-07-01 on; 00009 comes in 2025.</summary>
    private static readonly UnitRegister Units = Register(
        [
            Central, Province("01"), Base("00001", "01", until: Day2025), Base("00004", "01", until: Day2025), Base("00004", "01", Day2025),
            Base("00007", "01", Day2025), Base("00009", "01", Day2025), Base("M", "01") with { Kind = UnitKind.Special }, Base("00002", "01", until: Day2024),
        ],
        Split(Day2025, "00001", "00004"),
        Split(Day2025, "00001", "00007"),
        Merge(Day2025, "00004", "00007"),
        Merge(Day2024, "00002", "00004"));

    [Theory]
    [InlineData("00004", "2025-06-30", PlacementKind.Attributed, "00007")]
    [InlineData("00004", "2025-07-01", PlacementKind.Attributed, "00004")]
    [InlineData("00001", "2025-06-30", PlacementKind.Unattributed, "01")]
    [InlineData("00001", "2025-07-01", PlacementKind.Unattributed, "01")]
    [InlineData("00002", "2023-12-31", PlacementKind.Attributed, "00007")]
    [InlineData("00002", "2024-01-01", PlacementKind.Attributed, "00007")]
    [InlineData("00002", "2025-07-01", PlacementKind.Attributed, "00007")]
    [InlineData("00009", "2025-07-01", PlacementKind.Attributed, "00009")]
    [InlineData("00009", "2025-06-30", PlacementKind.Unknown, null)]
    [InlineData("99999", "2025-07-01", PlacementKind.Unknown, null)]
    [InlineData("M", "2025-06-30", PlacementKind.NotGeographic, null)]
    [InlineData("01", "2025-06-30", PlacementKind.NotGeographic, null)]
    [BoundaryOf("ORG-9")]
    public void PlaceCommune_CodeReadAsOfADay_IsThatDaysUnitOrTheLastBeforeIt(string code, string codesAsOf, PlacementKind kind, string? place)
    {
        var placer = new UnitPlacer(Units, Units.AsOf(Day2025));
        var placement = placer.PlaceCommune(code, NodaTime.Text.LocalDatePattern.Iso.Parse(codesAsOf).Value);

        Assert.Equal(kind, placement.Kind);
        Assert.Equal(place, placement.Counts ? placer.Tree.Units[placement.Number].Code : null);
        Assert.Equal(place is not null, placement.Number != UnitTree.NoParent);
    }

    [Fact]
    public void PlaceCommune_TheSameCodeReadAsOfTwoDays_IsTwoUnitsInEitherOrder()
    {
        var placer = new UnitPlacer(Units, Units.AsOf(Day2025));
        string[] places = [.. new[] { LastOldDay, Day2025, LastOldDay }.Select(day => placer.Tree.Units[placer.PlaceCommune("00004", day).Number].Code)];

        Assert.Equal(["00007", "00004", "00007"], places);
    }

    [Fact]
    public void Place_OnAnOlderTreeThanTheCodes_IsUnknownWhileTheUnitIsNotYetThere()
    {
        var placement = new UnitPlacer(Units, Units.AsOf(LastOldDay)).Place("00009", null, Day2025);

        Assert.Equal((PlacementKind.Unknown, "00009"), (placement.Kind, placement.Recorded?.Code));
    }

    [Theory]
    [InlineData("4", true, "00004")]
    [InlineData("00004", false, "00004")]
    public void Place_CodeThatLostItsZeros_IsMarkedEachTime(string code, bool isPadded, string place)
    {
        var placer = new UnitPlacer(Units, Units.AsOf(Day2025));
        Placement[] placements = [placer.Place("00004", null, Day2025), placer.Place(code, Level.Commune, Day2025), placer.Place("00004", null, Day2025)];

        Assert.Equal([false, isPadded, false], placements.Select(placement => placement.IsPadded));
        Assert.All(placements, placement => Assert.Equal(place, placer.Tree.Units[placement.Number].Code));
    }

    /// <summary>2 is 00002, which is gone: its successors are followed as for the code in full, and the note is the same as for one in force.</summary>
    [Fact]
    public void Place_GoneCodeThatLostItsZeros_FollowsItsSuccessors()
    {
        var placer = new UnitPlacer(Units, Units.AsOf(Day2025));

        Assert.Equal(placer.PlaceCommune("00002", Day2025) with { IsPadded = true }, placer.PlaceCommune("2", Day2025));
    }

    [Fact]
    public void Placer_WithoutRegisterOrTree_IsMisuse()
    {
        Assert.Throws<ArgumentNullException>(() => new UnitPlacer(null!, Units.AsOf(Day2025)));
        Assert.Throws<ArgumentNullException>(() => new UnitPlacer(Units, null!));
    }
}
