using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>REP-16 where a commune was split in the year: what it did before is in no commune's row, and the superior's may hold it.</summary>
public sealed class SplitSumTests
{
    private static readonly LocalDate SplitOn = new(2024, 6, 15);

    /// <summary>A of district 001 was split into B, in the same district, and C, in district 002; X was not touched.</summary>
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("001", Level.District) { Parent = "01" }, new("002", Level.District) { Parent = "01" },
        new("A", Level.Commune) { Parent = "001", Kind = UnitKind.Xa, Until = SplitOn },
        new("B", Level.Commune) { Parent = "001", Kind = UnitKind.Xa, From = SplitOn },
        new("C", Level.Commune) { Parent = "002", Kind = UnitKind.Xa, From = SplitOn },
        new("X", Level.Commune) { Parent = "002", Kind = UnitKind.Xa },
    ]).WithChanges([new(SplitOn, ChangeKind.Split, "A", "B"), new(SplitOn, ChangeKind.Split, "A", "C")]);

    /// <summary>B admitted 1, C 2, X 3: the province holds 6, and more by what A did.</summary>
    [Theory]
    [BoundaryOf("REP-16")]
    [InlineData(6, null)]
    [InlineData(7, "warning >= 6")]
    [InlineData(5, "error 6")]
    public void Province_HoldsMoreThanItsCommunes_IsAWarning(long reported, string? expected) =>
        Assert.Equal(expected, Only(Check([Row("01", 2024, reported), Row("B", 2024, 1), Row("C", 2024, 2), Row("X", 2024, 3)], null)));

    /// <summary>With a report of the year before it is at most what the split commune had then; without a row of it, nothing more.</summary>
    [Theory]
    [BoundaryOf("REP-16")]
    [InlineData(10, "A", "warning 6..10")]
    [InlineData(11, "A", "error 6..10")]
    [InlineData(7, "X", "error 6..6")]
    public void Province_WithThePreviousReport_HoldsAtMostWhatTheCommuneHad(long reported, string unitBefore, string expected) =>
        Assert.Equal(expected, Only(Check([Row("01", 2024, reported), Row("B", 2024, 1), Row("C", 2024, 2), Row("X", 2024, 3)], [Row(unitBefore, 2023, 4)])));

    /// <summary>The district above the commune when it was split may hold it, too; the other one may not.</summary>
    [Theory]
    [InlineData("001", 3, 5, "warning >= 1")]
    [InlineData("002", 1, 7, "error 5")]
    public void District_AboveTheCommuneWhenItWasSplit_MayHoldItToo(string district, long first, long second, string expected) =>
        Assert.Equal(
            expected,
            Only(Check([Row("001", 2024, first), Row("002", 2024, second), Row("B", 2024, 1), Row("C", 2024, 2), Row("X", 2024, 3)], null).Where(finding => finding.Unit == district)));

    /// <summary>In the year after nothing is held any more.</summary>
    [Fact]
    public void Province_AYearAfterTheSplit_IsItsSum() =>
        Assert.Equal("error 6", Only(Check([Row("01", 2025, 7), Row("B", 2025, 1), Row("C", 2025, 2), Row("X", 2025, 3)], null)));

    /// <summary>Net growth is less where the split commune lost members before; without such terms it is wrong.</summary>
    [Theory]
    [InlineData(9, "warning >= 6")]
    [InlineData(5, "error 6")]
    public void NetGrowth_IsLess_WhereTheTermsMakeItSo(long left, string expected)
    {
        var province = Row("01", 2024, 6).With(ReportColumn.Left, left).With(ReportColumn.NetGrowth, 6 - 9);
        var rows = new[] { Row("B", 2024, 1), Row("C", 2024, 2), Row("X", 2024, 3) }.Select(row => row.With(ReportColumn.Left, 0));

        Assert.Equal(expected, Only(Check([province, .. rows], null).Where(finding => finding.Place.Column == "net_growth")));
    }

    private static string? Only(IEnumerable<Finding> findings) =>
        findings.ToList() is [] ? null : Assert.Single(findings.Select(finding => $"{finding.Severity} {finding.Expected}".ToLowerInvariant()).Distinct());

    /// <summary>Reports whose province holds more than its communes: what the split commune may have done, and more than that.</summary>
    internal static IEnumerable<CheckRequest> Spoilt() =>
        new[] { 10L, 11 }.Select(reported => Request([Row("01", 2024, reported), Row("B", 2024, 1), Row("C", 2024, 2), Row("X", 2024, 3)], [Row("A", 2023, 4)]));

    private static List<Finding> Check(IEnumerable<ReportRow> rows, IEnumerable<ReportRow>? previous) =>
        [.. ReportChecker.Check(Request(rows, previous)).Findings.Where(finding => finding.Rule == "REP-16")];

    private static CheckRequest Request(IEnumerable<ReportRow> rows, IEnumerable<ReportRow>? previous) => new()
    {
        Units = Units,
        Reports = [ReportTable.Of([.. rows])],
        Previous = previous is null ? null : ReportTable.Of([.. previous]),
        Plausibility = false,
    };

    private static ReportRow Row(string unit, int year, long admitted) =>
        ReportRow.Blank(null, 2).With(ReportColumn.Unit, unit).With(ReportColumn.Year, year)
            .With(ReportColumn.Admitted, admitted).With(ReportColumn.MovedIn, 0).With(ReportColumn.Left, 0).With(ReportColumn.Died, 0).With(ReportColumn.MovedOut, 0).With(ReportColumn.NetGrowth, admitted);
}
