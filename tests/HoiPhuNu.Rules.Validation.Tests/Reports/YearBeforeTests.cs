using HoiPhuNu.Rules.Reporting;
using static HoiPhuNu.Rules.Validation.Tests.Succession.SuccessionReports;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>Each year is held against the one right before it: the report's own, or else the previous report's.</summary>
public sealed class YearBeforeTests
{
    [Fact]
    public void SeveralYears_EachFollowingFromTheOneBefore_AreNoFinding() =>
        Assert.Empty(Check("REP-31", [Row("U", 2023, 110, row: 2), Row("U", 2024, 120, row: 3)], [Row("U", 2022, 100)]));

    [Theory]
    [InlineData(111, 121, 2L)]
    [InlineData(110, 121, 3L)]
    public void SeveralYears_OneThatDoesNotFollow_IsHeldAgainstTheYearBeforeIt(int first, int second, long row)
    {
        var finding = Assert.Single(Check("REP-31", [Row("U", 2023, first, row: 2), Row("U", 2024, second, row: 3)], [Row("U", 2022, 100)]));
        Assert.Equal((row, 2021 + row, (object)$"{2020 + row}"), (finding.Place.Row!.Value, finding.Year!.Value, finding.Facts["previous_year"]));
    }

    [Fact]
    public void SeveralYears_WithoutAPreviousReport_AreHeldAgainstEachOther() =>
        Assert.Equal(3, Assert.Single(Check("REP-31", [Row("U", 2023, 110, row: 2), Row("U", 2024, 121, row: 3)])).Place.Row);

    [Fact]
    public void YearInBoth_IsTheReportsOwn()
    {
        ReportRow[] report = [Row("U", 2023, 110, row: 2), Row("U", 2024, 120, row: 3)];
        Assert.Empty(Check("REP-31", report, [Row("U", 2023, 999)]));
        Assert.Single(Check("REP-31", [Row("U", 2023, 999, row: 2), Row("U", 2024, 120, row: 3)], [Row("U", 2023, 110)]));
    }

    [Fact]
    public void YearInBoth_OfAUnitThatTheReportLeavesOut_IsThePreviousReports() =>
        Assert.Single(Check("REP-31", [Row("C", 2023, 110, row: 2), Row("U", 2024, 121, row: 3)], [Row("U", 2023, 110)]));

    [Fact]
    public void YearFurtherBack_IsHeldAgainstNothing() => Assert.Empty(Check("REP-31", [Row("U", 2024, 999)], [Row("U", 2022, 100)]));

    [Fact]
    public void YearOutsideTheTerm_OfThePreviousReport_IsStillTheYearBefore() => Assert.Single(Check("REP-31", [Row("U", 2022, 999)], [Row("U", 2021, 100)]));
}
