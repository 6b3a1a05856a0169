using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class LevelAndKindTests
{
    [Fact]
    [BoundaryOf("ORG-1")]
    public void Level_All_IsSuperiorFirst()
    {
        Assert.Equal(["central", "province", "district", "commune", "branch", "group"], Level.All.Select(level => level.Code));
        Assert.Equal([true, true, true, true, false, false], Level.All.Select(level => level.IsUnionLevel));
        Assert.Equal([true, true, true, false, false, false], Level.All.Select(level => level.IsAboveBase));
        foreach (var (superior, rank) in Level.All.Select((level, rank) => (level, rank)))
        {
            Assert.Equal(Level.All.Skip(rank + 1), Level.All.Where(superior.IsSuperiorTo));
        }
    }

    [Theory]
    [BoundaryOf("ORG-2")]
    [BoundaryOf("ORG-7")]
    [InlineData("xa", true, true)]
    [InlineData("phuong", true, true)]
    [InlineData("thi_tran", true, true)]
    [InlineData("dac_khu", true, true)]
    [InlineData("special", false, true)]
    [InlineData("armed_forces", false, true)]
    [InlineData("affiliated", false, false)]
    public void UnitKind_Each_IsGeographicOrNot(string code, bool geographic, bool ofABase)
    {
        Assert.Equal((geographic, ofABase), (UnitKind.FromCode(code).IsGeographic, UnitKind.FromCode(code).IsBaseKind));
        Assert.Equal(7, UnitKind.All.Length);
    }
}
