using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Names in place of codes: they serve inside one province, never across the country.</summary>
public class NamesInListsTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Name = "Tỉnh Một", Parent = "TW" },
        new UnitRow("02", Level.Province) { Name = "Tỉnh Hai", Parent = "TW" },
        new UnitRow("00001", Level.Commune) { Name = "Xã An", Kind = UnitKind.Xa, Parent = "01" },
        new UnitRow("00002", Level.Commune) { Name = "Xã Bình", Kind = UnitKind.Xa, Parent = "01" },
        new UnitRow("00003", Level.Commune) { Name = "Xã An", Kind = UnitKind.Xa, Parent = "02" },
        new UnitRow("00004", Level.Commune) { Name = "Xã Cam", Kind = UnitKind.Xa, Parent = "02" },
    ]);

    [Theory]
    [InlineData("00001", "Xã Bình", "DATA-01.name-no-province", "01")]
    [InlineData("00001", "Xã An", "DATA-01.name-several", "01")]
    [InlineData("00001", "Xã Cam", "DATA-01.name-no-province", "01")]
    [InlineData("Xã Cam", "Xã An", "DATA-01.name-several", "02")]
    [InlineData("Xã Cam", "Xã Bình", "DATA-01.name-no-province", null)]
    [InlineData("00001", "Không Đâu", "DATA-01.name-unknown", null)]
    public void NamesLieIn_OfAList_IsWhereItsOtherRowsAre(string first, string second, string key, string? province)
    {
        var figures = Counted(Units, first, second);

        Assert.Contains(figures.Findings, finding => finding.Rule == "DATA-01" && finding.Reported == second && finding.MessageKey == key);
        Assert.Equal(province, figures.NamesLieIn?.Code);
    }

    [Fact]
    public void NamesLieIn_OfRowsInSeveralProvinces_IsNone() => Assert.Null(Counted(Units, "00001", "00004", "Xã Bình").NamesLieIn);

    [Fact]
    public void Names_InsideTheProvince_AreCountedThere()
    {
        var figures = Counted(Units.WithNamesWithin(Units.Find("02", Day)), "Xã An", "Xã Bình");

        Assert.Equal(7, figures[Units.Find("00003", Day)!]!.Gathering.Women);
        Assert.Equal("Xã Bình", Assert.Single(figures.Findings, finding => finding.Rule == "DATA-01").Reported);
        Assert.Null(figures.NamesLieIn);
    }

    private static TallyFigures Counted(UnitRegister units, params string[] communes)
    {
        var (rules, tree) = (RuleSet.TermXIII.AsOf(Day), units.AsOf(Day));
        var women = new WomenTally(rules, units, tree);
        foreach (var commune in communes)
        {
            women.Add(new WomenCount(commune, 7, WomenSource.Police));
        }

        return TallyFigures.Of(new TallyLists(rules, units, tree) { Women = women });
    }
}
