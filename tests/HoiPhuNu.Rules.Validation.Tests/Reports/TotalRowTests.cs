using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

public sealed class TotalRowTests
{
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        new UnitRow("00001", Level.Commune) { Kind = UnitKind.Xa, Parent = "01" },
        new UnitRow("00002", Level.Commune) { Kind = UnitKind.Xa, Parent = "01" },
    ]);

    [Fact]
    public void Total_ThatIsTheSumOfTheRowsAbove_HasNoFinding() =>
        Assert.Empty(Found(members: 1_100, cadres: 3, heads: 12));

    [Fact]
    public void Total_ThatIsAnotherNumber_IsRep16AtItsCell()
    {
        var finding = Assert.Single(Found(members: 1_101, cadres: 3, heads: 12));
        Assert.Equal(("REP-16.total", 4L, "members_total", "1100"), (finding.MessageKey, finding.Place.Row, finding.Place.Column, finding.Expected));
    }

    /// <summary>Persons do not add up (TRN-2): cadres are at least the largest row, branch heads between it and the sum.</summary>
    [Theory]
    [InlineData(1, 12, "REP-16.total-at-least", "cadres")]
    [InlineData(3, 6, "REP-16.total-between", "branch_heads")]
    [InlineData(3, 13, "REP-16.total-between", "branch_heads")]
    public void Total_OfPersonsOutOfBounds_IsRep16(int cadres, int heads, string key, string column)
    {
        var finding = Assert.Single(Found(members: 1_100, cadres, heads));
        Assert.Equal((key, column), (finding.MessageKey, finding.Place.Column));
    }

    /// <summary>A line that adds up takes the run of rows, before or after it, that agrees with it in more columns; a wider one where other such lines lie between.</summary>
    [Theory]
    [InlineData(1, 1_100, 3, 12, null)]
    [InlineData(1, 1_101, 3, 12, "1100")]
    [InlineData(3, 600, 2, 7, null)]
    [InlineData(3, 601, 2, 7, "600")]
    [InlineData(5, 500, 1, 5, null)]
    [InlineData(7, 500, 1, 5, null)]
    [InlineData(7, 1_100, 3, 12, null)]
    [InlineData(7, 1_102, 3, 12, "1100")]
    public void Total_AnywhereInTheTable_IsHeldAgainstItsGroup(int at, int members, int cadres, int heads, string? expected)
    {
        var others = new[] { Row(1, null, 1_100, 3, 12), Row(3, null, 600, 2, 7), Row(5, null, 500, 1, 5) }.Where(row => row.Row != at);
        var table = ReportTable.Of([Row(4, "00001", 600, 2, 7), Row(6, "00002", 500, 1, 5)]) with { Totals = [.. others, Row(at, null, members, cadres, heads)] };
        var found = ReportChecker.Check(new CheckRequest { Units = Units, Reports = [table], Plausibility = false }).Findings.Where(finding => finding.Rule == "REP-16");
        Assert.Equal(expected, found.SingleOrDefault()?.Expected);
    }

    [Fact]
    public void Total_ThatAgreesWithNothing_IsANoteAndNoFinding()
    {
        var result = ReportChecker.Check(Request(9_999, 0, 99));
        Assert.DoesNotContain(result.Findings, finding => finding.Place.Row == 4);
        Assert.Contains(result.Notes, note => note.Key == "NOTE.total-unchecked");
    }

    /// <summary>Reports whose total rows raise every message there is for them.</summary>
    internal static IEnumerable<CheckRequest> Spoilt() => [Request(1_101, 3, 12), Request(1_100, 1, 12), Request(1_100, 3, 13)];

    private static IEnumerable<Finding> Found(int members, int cadres, int heads) =>
        ReportChecker.Check(Request(members, cadres, heads)).Findings.Where(finding => finding.Place.Row == 4);

    private static CheckRequest Request(int members, int cadres, int heads)
    {
        var table = ReportTable.Of([Row(2, "00001", 600, 2, 7), Row(3, "00002", 500, 1, 5)]) with { Totals = [Row(4, null, members, cadres, heads)] };
        return new CheckRequest { Units = Units, Reports = [table], Plausibility = false };
    }

    private static ReportRow Row(int row, string? unit, int members, int cadres, int heads)
    {
        var cells = ReportRow.Blank("report.csv", row)
            .With(ReportColumn.MembersTotal, members)
            .With(ReportColumn.Cadres, cadres)
            .With(ReportColumn.BranchHeads, heads);
        return unit is null ? cells : cells.With(ReportColumn.Unit, unit).With(ReportColumn.Level, "commune").With(ReportColumn.Year, 2024);
    }
}
