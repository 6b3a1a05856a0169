using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>A reorganised unit is not taken for a jump, nor for a copy.</summary>
public sealed class PlausibilitySuccessionTests
{
    private static readonly LocalDate Day = SuccessionReports.Day;

    /// <summary>U takes in A and lives on; V gives land to it and lives on; W is untouched.</summary>
    private static readonly UnitRegister Units = UnitRegister
        .Create([new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, Base("A") with { Until = Day }, Base("U"), Base("V"), Base("W")])
        .WithChanges([new(Day, ChangeKind.Merge, "A", "U"), new(Day, ChangeKind.Split, "V", "U") { People = PeopleShare.None }, new(Day, ChangeKind.Split, "V", "V")]);

    [Theory]
    [InlineData("U", false)]
    [InlineData("V", false)]
    [InlineData("W", true)]
    public void Jump_OfAUnit_IsRep24OnlyWhereItWasNotReorganised(string unit, bool isRaised) =>
        Assert.Equal(isRaised, Rules(Row(unit, 2025, 2000), Row(unit, 2024, 1000), Row("A", 2024, 1000)).Contains("REP-24"));

    [Theory]
    [InlineData("U", false)]
    [InlineData("W", true)]
    public void PoliceCount_OfAUnit_IsRep25OnlyWhereItWasNotReorganised(string unit, bool isRaised) =>
        Assert.Equal(isRaised, Rules(Row(unit, 2025, 1000), Row(unit, 2024, 1000)).Contains("REP-25"));

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void Jump_BeforeTheChange_IsRep24(string day, bool isRaised) =>
        Assert.Equal(
            isRaised,
            Check(Row("U", 2025, 2000), [Row("U", 2024, 1000)], NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, null).Contains("REP-24"));

    [Fact]
    public void Jump_SinceAReportRestatedOnTheNewTree_IsRep24() =>
        Assert.Contains("REP-24", Check(Row("U", 2025, 2000), [Row("U", 2024, 1000)], null, Day));

    [Fact]
    public void Jump_OfAReusedCode_IsAnotherUnit() =>
        Assert.DoesNotContain(SuccessionReports.Check("REP-24", [SuccessionReports.Row("A", 2025, 5_000)], [SuccessionReports.Row("A", 2024, 100)]), _ => true);

    private static List<string> Rules(ReportRow now, params ReportRow[] before) => Check(now, before, null, null);

    private static List<string> Check(ReportRow now, ReportRow[] before, LocalDate? asOf, LocalDate? previousCodesAsOf) =>
    [
        .. ReportChecker.Check(new CheckRequest
        {
            Units = Units,
            Reports = [ReportTable.Of([now])],
            Previous = ReportTable.Of(before),
            AsOf = asOf,
            PreviousCodesAsOf = previousCodesAsOf,
        }).Findings.Select(finding => finding.Rule),
    ];

    private static ReportRow Row(string unit, int year, long women) => ReportRow.Blank(null, 2)
        .With(ReportColumn.Unit, unit).With(ReportColumn.Level, "commune").With(ReportColumn.Year, year).With(ReportColumn.Women, women).With(ReportColumn.WomenSource, "police");

    private static UnitRow Base(string code) => new(code, Level.Commune) { Kind = UnitKind.Xa, Parent = "01" };
}
