using HoiPhuNu.Rules.Organisation;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Organisation.SuccessionRows;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class SuccessionSplitTests
{
    private static readonly LocalDate LastOldDay = Day2025.PlusDays(-1);

    /// <summary>X in district D1 ends; A and B stand in D1, C in D2, all in province 01, and E in province 02.</summary>
    private static readonly UnitRow[] Rows =
    [
        Central, Province("01"), Province("02"), District("D1", "01"), District("D2", "01"),
        Base("X", "D1", until: Day2025), Base("A", "D1"), Base("B", "D1"), Base("C", "D2"), Base("E", "02"),
    ];

    [Theory]
    [InlineData("A:all B:part", "A")]
    [InlineData("A:part B:all E:none", "B")]
    [InlineData("A:all E:", "A")]
    [InlineData("A:none B:part", "B")]
    [InlineData("A:none B:", "B")]
    [InlineData("A:none B:none C:part", "C")]
    [InlineData("A:part B:part", "~D1")]
    [InlineData("A: B:", "~D1")]
    [InlineData("A:all B:all", "~D1")]
    [InlineData("A:part B:part C:none", "~D1")]
    [InlineData("A:part C:part", "~01")]
    [InlineData("A:part B: C:part", "~01")]
    [InlineData("C:part C:part", "C")]
    [InlineData("A:part E:part", "~TW")]
    [InlineData("A:none B:none", "~D1")]
    [InlineData("C:none E:none", "~D1")]
    [BoundaryOf("ORG-6")]
    public void Split_RowsWithShares_CountsAtTheOneSuccessorOrTheNearestCommonSuperior(string rows, string place)
    {
        var register = Register(Rows, [.. rows.Split(' ').Select(row => row.Split(':')).Select(row => Split(Day2025, "X", row[0], Share(row[1])))]);

        Assert.Empty(register.Findings);
        Assert.Equal(place, register.Place("X", LastOldDay, Day2025));
        Assert.Equal("X", register.Place("X", LastOldDay, LastOldDay));
    }

    [Fact]
    public void Split_WhenTheOldSuperiorIsGoneToo_CountsAtTheCommonSuperiorOfTheDay()
    {
        // The district is abolished on the day of the split; its province becomes another one half a year later.
        var later = new LocalDate(2026, 1, 1);
        var register = Register(
            [
                Central, Province("01", until: later), Province("91", later), District("D1", "01", until: Day2025), Base("X", "D1", until: Day2025),
                Base("A", "01", Day2025, later), Base("B", "01", Day2025, later), Base("A", "91", later), Base("B", "91", later),
            ],
            Split(Day2025, "X", "A"),
            Split(Day2025, "X", "B"),
            Merge(later, "01", "91"),
            new(later, ChangeKind.Move, "A", "A"),
            new(later, ChangeKind.Move, "B", "B"));

        Assert.Empty(register.Findings);
        Assert.Equal("~01", register.Place("X", LastOldDay, Day2025));
        Assert.Equal("~91 2026-01-01", register.Place("X", LastOldDay, later));
    }

    [Fact]
    public void Split_KeepingItsCode_IsASplitIntoANewUnitOfThatCodeAndOthers()
    {
        var register = Register(
            [Central, Province("01"), Base("X", "01", until: Day2025), Base("X", "01", Day2025), Base("Y", "01", Day2025)],
            Split(Day2025, "X", "X", PeopleShare.Part),
            Split(Day2025, "X", "Y", PeopleShare.Part));

        Assert.Empty(register.Findings);
        Assert.Equal("~01", register.Place("X", LastOldDay, Day2025));
        Assert.Equal("X 2025-07-01", register.Place("X", Day2025, Day2025));
    }

    [Fact]
    public void Split_OfADistrict_CountsWhatIsLeftThereAtTheProvince()
    {
        var register = Register(
            [Central, Province("01"), District("D1", "01", until: Day2025), District("D3", "01", Day2025), District("D4", "01", Day2025), Base("Z", "D1", until: Day2024)],
            Split(Day2025, "D1", "D3"),
            Split(Day2025, "D1", "D4"));
        var lastDayOfZ = Day2024.PlusDays(-1);

        Assert.Equal("~D1", register.Place("Z", lastDayOfZ, LastOldDay));
        Assert.Equal("~01", register.Place("Z", lastDayOfZ, Day2025));
        Assert.Equal("~01", register.Place("D1", LastOldDay, Day2025));
    }

    private static PeopleShare? Share(string code) => PeopleShare.TryFromCode(code, out var share) ? share : null;
}
