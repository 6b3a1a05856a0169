using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class RegisterReaderTests
{
    [Fact]
    public void Read_Register_HasItsRows()
    {
        var rows = RegisterReader.Read(Sample.Stream(Sample.Units), "units.csv", []);
        Assert.Equal(["TW", "01", "00001"], rows.Select(row => row.Code));
        var expected = new UnitRow("00001", Level.Commune)
        {
            File = "units.csv",
            Row = 4,
            Name = "Xã B",
            Kind = UnitKind.Xa,
            Parent = "01",
            From = new LocalDate(2025, 7, 1),
        };
        Assert.Equal(expected, rows[2]);
        Assert.Null(rows[0].Parent);
        Assert.Empty(UnitRegister.Create(rows).Findings);
    }

    [Theory]
    [InlineData("00001,Xã B,ấp,xa,01,,", "cell-unreadable", "level")]
    [InlineData("00001,Xã B,,xa,01,,", "cell-empty", "level")]
    [InlineData(",Xã B,commune,xa,01,,", "cell-empty", "code")]
    [InlineData("00001,Xã B,commune,,01,,", "cell-empty", "kind")]
    [InlineData("00001,Xã B,commune,làng,01,,", "cell-unreadable", "kind")]
    [InlineData("00001,Xã B,province,làng,01,,", "cell-unreadable", "kind")]
    [InlineData("00001,Xã B,commune,xa,01,2025-13-01,", "cell-unreadable", "from")]
    [InlineData("00001,Xã B,commune,xa,01,,9999", "cell-unreadable", "until")]
    public void Read_RowThatCannotBeRead_IsRefusedWithItsPlace(string row, string key, string column)
    {
        var refusal = Sample.Refused(() => RegisterReader.Read(Sample.Stream(Sample.Units + row), "units.csv", []));
        Assert.Equal((key, 5L, column, "units.csv"), (refusal.Key, refusal.Place.Row, refusal.Place.Column, refusal.File));
        Assert.Contains("dòng 5", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_IntervalThatEndsBeforeItStarts_IsLeftToTheRegister()
    {
        var rows = RegisterReader.Read(Sample.Stream(Sample.Units + "00002,Xã C,commune,xa,01,2025-07-01,2024-07-01\n"), "units.csv", []);
        Assert.Equal("DATA-06", Assert.Single(UnitRegister.Create(rows).Findings).Rule);
    }

    [Fact]
    public void Read_RequiredColumnMissing_IsRefused()
    {
        var refusal = Sample.Refused(() => RegisterReader.Read(Sample.Stream("code,name,level\n"), "units.csv", []));
        Assert.Equal(("columns-missing", "parent"), (refusal.Key, refusal.Place.Column));
        Assert.Contains("Mã đơn vị cấp trên", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReportInPlaceOfRegister_IsRefused() =>
        Assert.Equal("header-other", Sample.Refused(() => RegisterReader.Read(Sample.Stream(Sample.Report), "f.csv", [])).Key);
}
