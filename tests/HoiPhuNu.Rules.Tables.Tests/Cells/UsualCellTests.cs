using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Schemas;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

/// <summary>Cells as people write them.</summary>
public sealed class UsualCellTests
{
    [Theory]
    [InlineData("members_total", "-", 0, CellForm.DashIsZero)]
    [InlineData("net_growth", "–", 0, CellForm.DashIsZero)]
    [InlineData("women", "5.381 người", 5381, CellForm.Measure)]
    [InlineData("members_total", "120 HV", 120, CellForm.Measure)]
    [InlineData("members_total", "1 234hội viên", 1234, CellForm.Measure)]
    [InlineData("cadres_attendances", "12 lượt người", 12, CellForm.Measure)]
    [InlineData("women", "170.0", 170, CellForm.ZeroDecimals)]
    [InlineData("women", "170,00", 170, CellForm.ZeroDecimals)]
    [InlineData("women", "1.170,0", 1170, CellForm.ZeroDecimals)]
    [InlineData("net_growth", "-3.0", -3, CellForm.ZeroDecimals)]
    [InlineData("women", "170.000", 170000, CellForm.AsWritten)]
    [InlineData("women", "'170", 170, CellForm.Guarded)]
    [InlineData("has_computer", "12 máy", 12, CellForm.Measure)]
    [InlineData("year", "2024.0", 2024, CellForm.ZeroDecimals)]
    public void Read_ACount_IsItsNumber(string column, string text, long value, object form) => Assert.Equal(((long?)value, (CellForm)form), (Read(column, text, out var how).Count, how));

    [Theory]
    [InlineData("women", "1,234")]
    [InlineData("women", "170,000")]
    [InlineData("women", "170.5")]
    [InlineData("women", "1.234.0")]
    [InlineData("women", "5 nghìn")]
    [InlineData("women", "5 triệu")]
    [InlineData("women", "12 a")]
    [InlineData("women", "-3 người")]
    [InlineData("members_total", "không")]
    [InlineData("year", "-")]
    [InlineData("level", "-")]
    [InlineData("women_published", "tháng 5/2025")]
    [InlineData("women_published", "1/5/45")]
    [InlineData("women_published", "5/31/2025")]
    [InlineData("rating", "Tốt")]
    [InlineData("women_source", "công an và thống kê")]
    [InlineData("level", "thành phố")]
    public void Read_WhatMayMeanAnotherThing_IsUnreadable(string column, string text)
    {
        Assert.Equal(CellState.Unreadable, Read(column, text, out var form).State);
        Assert.Equal(CellForm.AsWritten, form);
    }

    [Theory]
    [InlineData("women")]
    [InlineData("rate_percent")]
    [InlineData("women_source")]
    [InlineData("women_published")]
    [InlineData("rating")]
    [InlineData("has_computer")]
    public void Read_ADashThatIsNoZero_IsEmpty(string column) => Assert.Equal((CellState.Empty, CellForm.DashIsEmpty), (Read(column, "—", out var form).State, form));

    [Theory]
    [InlineData("has_computer", "x", "yes", CellForm.Mark)]
    [InlineData("has_computer", "X", "yes", CellForm.Mark)]
    [InlineData("has_computer", "✓", "yes", CellForm.Mark)]
    [InlineData("has_computer", "FALSE", "no", CellForm.Mark)]
    [InlineData("rating", "VM", "strong", CellForm.UsualWord)]
    [InlineData("rating", "tb", "average", CellForm.UsualWord)]
    [InlineData("rating", "K", "fair", CellForm.UsualWord)]
    [InlineData("rating", "Y", "weak", CellForm.UsualWord)]
    [InlineData("level", "xã", "commune", CellForm.UsualWord)]
    [InlineData("level", "Cấp xã", "commune", CellForm.UsualWord)]
    [InlineData("level", "cơ sở Hội", "commune", CellForm.UsualWord)]
    [InlineData("level", "quận", "district", CellForm.UsualWord)]
    [InlineData("level", "thị xã", "district", CellForm.UsualWord)]
    [InlineData("women_source", "Cục Thống kê", "statistics", CellForm.UsualWord)]
    [InlineData("women_source", "Công an xã", "police", CellForm.UsualWord)]
    [InlineData("unit", "=\"00123\"", "00123", CellForm.Guarded)]
    [InlineData("unit", "'00123", "00123", CellForm.Guarded)]
    public void Read_AWord_IsItsCode(string column, string text, string code, object form) => Assert.Equal((code, (CellForm)form, text), (Read(column, text, out var how).Code, how, Read(column, text, out _).Text));

    [Theory]
    [InlineData("1/5/25", 2025, 5, 1)]
    [InlineData("01-05-2025", 2025, 5, 1)]
    [InlineData("01.5.2025", 2025, 5, 1)]
    [InlineData("2025/05/01", 2025, 5, 1)]
    [InlineData("01/05/2024 0:00", 2024, 5, 1)]
    [InlineData("2024-05-01 00:00:00", 2024, 5, 1)]
    [InlineData("2024-05-01T00:00:00", 2024, 5, 1)]
    [InlineData("1/5/98", 1998, 5, 1)]
    public void Read_ADate_IsDayMonthYear(string text, int year, int month, int day) =>
        Assert.Equal((new LocalDate(year, month, day), CellForm.UsualDate), (Read("women_published", text, out var form).Date!.Value, form));

    /// <summary>Two digits of a birth year may be of either century.</summary>
    [Fact]
    public void Read_ABirthDate_NeedsItsCentury()
    {
        Assert.Equal("1950-06-12", CellReader.Read(TableSchema.Members["birth_date"], "12-6-1950").Code);
        Assert.Equal(CellState.Unreadable, CellReader.Read(TableSchema.Members["birth_date"], "12/6/25").State);
    }

    [Theory]
    [InlineData("women", "1,234", 1234)]
    [InlineData("women", "1,234,567", 1234567)]
    [InlineData("women", "1234.00", 1234)]
    [InlineData("women", "170.000", 170)]
    [InlineData("net_growth", "-1,234", -1234)]
    [InlineData("women", "5,381 người", 5381)]
    [InlineData("women", "1.234", null)]
    [InlineData("women", "12,34", null)]
    [InlineData("women", "1,234.5", null)]
    public void Read_NumbersTheEnglishWay_GroupByCommas(string column, string text, object? value) =>
        Assert.Equal(value is null ? null : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), CellReader.Read(TableSchema.Report[column], text, NumberStyle.English, out _).Count);

    [Fact]
    public void Read_PercentsTheEnglishWay_HaveAPoint()
    {
        Assert.Equal(75.42m, CellReader.Read(TableSchema.Report["rate_percent"], "75.42%", NumberStyle.English, out _).Percent);
        Assert.Equal(1075.42m, CellReader.Read(TableSchema.Report["rate_percent"], "1,075.42", NumberStyle.English, out _).Percent);
        Assert.Equal(CellState.Unreadable, CellReader.Read(TableSchema.Report["rate_percent"], "75,42", NumberStyle.English, out _).State);
    }

    private static Cell Read(string column, string text, out CellForm form) => CellReader.Read(TableSchema.Report[column], $" {text} ", NumberStyle.Vietnamese, out form);
}
