using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Membership;

/// <summary>The founding level is judged alike in the list of members and in that of movements.</summary>
public sealed class ClubFoundingTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Theory]
    [InlineData("club", "central", null)]
    [InlineData("club", "commune", null)]
    [InlineData("club", "branch", "DATA-02")]
    [InlineData("club", "group", "DATA-02")]
    [InlineData("club", null, "DATA-07.founder-missing")]
    [InlineData("residential", null, null)]
    [InlineData("residential", "district", "DATA-07.no-club")]
    [InlineData("honorary", "branch", "DATA-02")]
    public void Add_CategoryAndFounder_IsToldAlikeInBothLists(string category, string? founder, string? key)
    {
        var (kind, level) = (MemberCategory.FromCode(category), founder is null ? null : Level.FromCode(founder));
        var member = Member(2, "HV1", "00001") with { Category = kind, ClubFounder = level };
        var movements = new MovementTally(Units, "members.csv");
        movements.Add(new MovementRow { Row = 2, MemberId = "HV1", Commune = "00001", Date = Day, Kind = MovementKind.Admitted, Category = kind, ClubFounder = level });

        var found = AsOf(Day).MemberFigures([member]).Findings;

        Assert.Equal(key is null ? [] : [(key, 2L, "club_founder")], FoundCells.Of(found));
        Assert.Equal(FoundCells.InFull(found), FoundCells.InFull(movements.CountOver(Day, Units.AsOf(Day)).Findings));
    }
}
