using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Organisation;

/// <summary>Names of units as a person matches them.</summary>
public sealed class UnitNamesTests
{
    private static readonly LocalDate Split = new(2025, 7, 1);
    private static readonly LocalDate Old = new(2024, 12, 31);
    private static readonly LocalDate New = new(2025, 12, 31);

    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central) { Name = "Trung ương" },
        new("01", Level.Province) { Name = "Thành phố Hà Nội", Parent = "TW" },
        new("02", Level.Province) { Name = "Tỉnh Hòa Bình", Parent = "TW" },
        new("101", Level.District) { Name = "Huyện Sóc Sơn", Parent = "01", Until = Split },
        new("102", Level.District) { Name = "Quận 1", Parent = "01", Until = Split },
        Base("00001", "Xã Tân Minh", UnitKind.Xa, "101") with { Until = Split },
        Base("00002", "Xã Tân Minh", UnitKind.Xa, "102") with { Until = Split },
        Base("00003", "Phường 01", UnitKind.Phuong, "01"),
        Base("00004", "Thị trấn Quý Lộc", UnitKind.ThiTran, "02"),
        Base("00005", "Xã Quý Lộc", UnitKind.Xa, "02"),
        Base("00006", "Xã Hoá Bình", UnitKind.Xa, "02"),
        Base("00007", "Đặc khu Phú Quốc", UnitKind.DacKhu, "01"),
        Base("00008", "Xã Ea H'Leo", UnitKind.Xa, "01"),
        Base("00009", "Phường Xã Đàn", UnitKind.Phuong, "01"),
        Base("00010", "Mường Lát", UnitKind.Xa, "01"),
        Base("00011", "Xã Quán Toan", UnitKind.Xa, "01"),
        Base("00012", "Xã Sóc Sơn", UnitKind.Xa, "01") with { From = Split },
        Base("00013", "Xã Đồng Quê", UnitKind.Xa, "02"),
    ]).WithChanges([Merge("00001", "00012")]);

    [Theory]
    [InlineData("Phường 1", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("P.01", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("P1", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("  phường   1 ", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("Hội LHPN phường 1", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("Hội Phụ nữ Phường 1", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("UBND P. 1", "00003", UnitNameStep.LettersWithKind)]
    [InlineData("TT. Quý Lộc", "00004", UnitNameStep.LettersWithKind)]
    [InlineData("TT Quí Lộc", "00004", UnitNameStep.FoldedWithKind)]
    [InlineData("Thi tran Quy Loc", "00004", UnitNameStep.FoldedWithKind)]
    [InlineData("X. Quý Lộc", "00005", UnitNameStep.LettersWithKind)]
    [InlineData("Xã Hóa Bình", "00006", UnitNameStep.LettersWithKind)]
    [InlineData("Hoa binh", "02", UnitNameStep.Folded, "province")]
    [InlineData("ĐK Phú Quốc", "00007", UnitNameStep.LettersWithKind)]
    [InlineData("Xã Phú Quốc", "00007", UnitNameStep.Letters)]
    [InlineData("Ea H’leo", "00008", UnitNameStep.Letters)]
    [InlineData("Ea Hleo", "00008", UnitNameStep.Letters)]
    [InlineData("Xã Đàn", "00009", UnitNameStep.Letters)]
    [InlineData("X. Mường Lát", "00010", UnitNameStep.LettersWithKind)]
    [InlineData("Quán Toan", "00011", UnitNameStep.Letters)]
    [InlineData("Xã Đồng Quê – Hòa Bình", "00013", UnitNameStep.LettersWithKind)]
    [InlineData("TP. Hà Nội", "01", UnitNameStep.LettersWithKind)]
    [InlineData("Tỉnh Hòa Bình", "02", UnitNameStep.LettersWithKind)]
    public void Find_ANameOfOneUnit_IsFoundAtItsStep(string written, string code, UnitNameStep step, string? level = null)
    {
        var match = Units.Names.Find(written, New, level is null ? null : Level.FromCode(level));
        Assert.Equal((UnitNameMatchKind.InForce, code, step), (match.Kind, match.Unit?.Code, match.Step));
    }

    [Theory]
    [InlineData("Tân Minh Đông")]
    [InlineData("Minh")]
    [InlineData("")]
    [InlineData("–")]
    [InlineData("Hội LHPN")]
    [InlineData("Xã")]
    public void Find_NotTheWholeCell_IsUnknown(string written) => Assert.Equal(UnitNameMatchKind.Unknown, Units.Names.Find(written, New).Kind);

    [Fact]
    public void Find_TwoOfOneName_ChoosesNone()
    {
        var match = Units.Names.Find("Xã Tân Minh", Old);
        Assert.Equal((UnitNameMatchKind.Several, null), (match.Kind, match.Unit));
        Assert.Equal(["00001", "00002"], match.Fitting.Select(unit => unit.Code));
    }

    [Theory]
    [InlineData("Tân Minh – Sóc Sơn", null)]
    [InlineData("Tân Minh (huyện Sóc Sơn)", null)]
    [InlineData("Xã Tân Minh, H. Sóc Sơn", null)]
    [InlineData("Tân Minh", "Huyện Sóc Sơn")]
    public void Find_ASuperiorBesideOrAbove_Narrows(string written, string? superior)
    {
        var match = Units.Names.Find(written, Old, null, null, superior);
        Assert.Equal(("00001", true), (match.Unit?.Code, match.IsNarrowed));
    }

    [Fact]
    public void Find_ASuperiorThatHoldsNone_ChoosesNone() => Assert.Equal(UnitNameMatchKind.Several, Units.Names.Find("Tân Minh", Old, null, null, "Huyện Đông Anh").Kind);

    [Fact]
    public void Find_ThatNobodyBearsAnyMore_IsTheUnitThatBoreIt()
    {
        var match = Units.Names.Find("Tân Minh – Sóc Sơn", New);
        Assert.Equal((UnitNameMatchKind.Before, "00001", "00012"), (match.Kind, match.Unit?.Code, match.Successor?.Unit.Code));
    }

    [Fact]
    public void Find_AsOfTheDay_ComesBeforeEarlierBearers() => Assert.Equal("00012", Units.Names.Find("Sóc Sơn", New).Unit?.Code);

    [Fact]
    public void Find_InsideAUnit_LeavesOthersOut()
    {
        var province = Units.Find("02", New)!;
        Assert.Equal(UnitNameMatchKind.Unknown, Units.Names.Find("Phường 1", New, null, province).Kind);
        Assert.Equal("00006", Units.Names.Find("Hóa Bình", New, Level.Commune, province).Unit?.Code);
        Assert.Equal("02", Units.Names.Find("Hòa Bình", New, null, province).Unit?.Code);
    }

    [Fact]
    public void Nearest_OfASlip_NamesWhatWasMeant()
    {
        Assert.Equal(["00013"], Units.Names.Nearest("Xã Đồng Quế", New).Select(unit => unit.Code));
        Assert.Equal(["00013"], Units.Names.Nearest("Xã Đông Que1", New).Select(unit => unit.Code).Take(1));
        Assert.Empty(Units.Names.Nearest("Một tên khác hẳn", New));
    }

    [Fact]
    public void Match_OfANameInPlaceOfACode_IsTheUnit()
    {
        Assert.Equal(new UnitMatch(UnitMatchKind.Named, Units.Find("00013", New)), Units.Match("Xã Đồng Quê", Level.Commune, New));
        Assert.Equal(UnitMatchKind.Unknown, Units.Match("Xã Tân Minh", Level.Commune, Old).Kind);
        Assert.Equal(UnitMatchKind.Unknown, Units.WithNamesWithin(Units.Find("02", New)).Match("Phường 1", null, New).Kind);
        Assert.Equal(UnitMatchKind.Unknown, Units.Match("99999", null, New).Kind);
    }

    /// <summary>A column of codes that became one of numbers with decimals.</summary>
    [Fact]
    public void Match_OfACodeWithADecimal_IsTheOnlyOneThatFits()
    {
        Assert.Equal(new UnitMatch(UnitMatchKind.Padded, Units.Find("00013", New)), Units.Match("13.0", Level.Commune, New));
        Assert.Equal(new UnitMatch(UnitMatchKind.Padded, Units.Find("101", Old)), Units.Match("101,0", Level.District, Old));
        Assert.Equal(UnitMatchKind.Unknown, Units.Match("13.5", Level.Commune, New).Kind);
    }

    private static UnitRow Base(string code, string name, UnitKind kind, string parent) => new(code, Level.Commune) { Name = name, Kind = kind, Parent = parent };

    private static UnitChange Merge(string old, string successor) => new(Split, ChangeKind.Merge, old, successor) { Row = 2 };
}
