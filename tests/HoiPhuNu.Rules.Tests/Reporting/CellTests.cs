using FsCheck.Xunit;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Reporting;

public sealed class CellTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Fact]
    public void Cell_EachKind_AnswersForItsOwnKindOnly()
    {
        AssertHolds(Cell.OfCount(12), "12", count: 12);
        AssertHolds(Cell.OfPercent(60.00m), "60.00", percent: 60m);
        AssertHolds(Cell.OfDate(Day), "2024-12-31", date: Day);
        AssertHolds(Cell.OfCode("xa"), "xa", code: "xa");
    }

    [Fact]
    public void Cell_WithTheTextReported_KeepsIt()
    {
        AssertHolds(Cell.OfCount(1234, "1.234"), "1.234", count: 1234);
        AssertHolds(Cell.OfPercent(75.4m, "75,4%"), "75,4%", percent: 75.4m);
        AssertHolds(Cell.OfDate(Day, "31/12/2024"), "31/12/2024", date: Day);
        AssertHolds(Cell.OfCode("xa", "xã"), "xã", code: "xa");
    }

    [Fact]
    public void Cell_WithoutValue_IsUnknownAndNotZero()
    {
        foreach (var cell in new[] { Cell.Absent, Cell.Empty, Cell.Unreadable("?") })
        {
            Assert.False(cell.HasValue);
            Assert.Equal((null, null, null, null), (cell.Count, cell.Percent, cell.Date, cell.Code));
        }

        Assert.Equal((true, true, false), (Cell.Absent.IsBlank, Cell.Empty.IsBlank, Cell.Unreadable("?").IsBlank));
        Assert.Equal(("", "", "?"), (Cell.Absent.Text, Cell.Empty.Text, Cell.Unreadable("?").Text));
        Assert.Equal(CellState.Unreadable, Cell.Unreadable("?").State);
    }

    [Fact]
    public void OfPercent_DecimalsReported_AreKept() => Assert.Equal(2, Cell.OfPercent(60.00m).Percent!.Value.Scale);

    [Property]
    public void OfCount_Any_HoldsIt(long count) => Assert.Equal(count, Cell.OfCount(count).Count);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void OfCount_Extreme_HoldsIt(long count) => Assert.Equal(count, Cell.OfCount(count).Count);

    [Property]
    public void OfPercent_Any_HoldsItsValueItsDecimalsAndItsText(int low, int middle, int high, bool isNegative, byte scale)
    {
        var percent = new decimal(low, middle, high, isNegative, (byte)(scale % 29));
        var written = percent.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var held = Cell.OfPercent(percent);
        Assert.Equal((percent, percent.Scale, written), (held.Percent!.Value, held.Percent.Value.Scale, held.Text));
        Assert.Equal(held, Cell.OfPercent(percent, written));
        AssertHolds(Cell.OfPercent(percent, "≈"), "≈", percent: percent);
    }

    [Property]
    public void OfCount_WithTheTextOfItsValue_IsTheSameAsWithout(long count) =>
        Assert.Equal(Cell.OfCount(count), Cell.OfCount(count, count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(-44, 3, 15)]
    public void OfDate_AnyYear_HoldsIt(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        AssertHolds(Cell.OfDate(date), NodaTime.Text.LocalDatePattern.Iso.Format(date), date: date);
        AssertHolds(Cell.OfDate(date, "?"), "?", date: date);
    }

    [Fact]
    public void OfDate_OfAnotherCalendar_KeepsIt()
    {
        var date = Day.WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(date, Cell.OfDate(date).Date);
    }

    [Fact]
    public void OfCode_WithTheSameText_IsTheSameAsWithout()
    {
        Assert.Equal(Cell.OfCode("xa"), Cell.OfCode("xa", "xa"));
        Assert.NotEqual(Cell.OfCode("xa"), Cell.OfCode("xa", "xã"));
        Assert.NotEqual(Cell.OfCode("12"), Cell.OfCount(12));
    }

    private static void AssertHolds(Cell cell, string text, long? count = null, decimal? percent = null, LocalDate? date = null, string? code = null)
    {
        Assert.True(cell is { HasValue: true, IsBlank: false });
        Assert.Equal(text, cell.Text);
        Assert.Equal((count, percent, date, code), (cell.Count, cell.Percent, cell.Date, cell.Code));
    }
}
