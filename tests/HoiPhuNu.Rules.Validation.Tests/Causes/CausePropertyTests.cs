using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Oracle;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What holds of the causes of any report, however it is spoilt.</summary>
public sealed class CausePropertyTests
{
    private static readonly ImmutableArray<CheckRequest> Requests =
        [.. Scenarios.Spoilt.Sample(100, new Rnd(2025, 7), 60).Select(scenario => Checked.Request(ScenarioRequest.Of(scenario)))];

    [Fact]
    public void Causes_OffOrOn_ChangeNoFinding() => Assert.All(Requests.Take(60), request =>
    {
        var off = ReportChecker.Check(request with { Causes = false });
        Assert.Empty(off.Causes);
        Assert.Equal(Checked.Plain(ReportChecker.Check(request).Findings), Checked.Plain(off.Findings));
    });

    /// <summary>A finding has one cause at most, and every cause explains something.</summary>
    [Fact]
    public void Findings_OfCauses_AreThoseOfTheCheckAndEachOnce() => Assert.All(Requests, request =>
    {
        var result = ReportChecker.Check(request);
        var explained = result.Causes.SelectMany(cause => cause.Findings).ToList();
        Assert.Equal(explained.Count, explained.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Empty(explained.Except<object>(result.Findings, ReferenceEqualityComparer.Instance));
        Assert.All(result.Causes, cause => Assert.NotEmpty(cause.Findings));
    });

    [Fact]
    public void Rows_InAnotherOrder_HaveTheSameCauses() => Assert.All(Requests, request =>
    {
        var turned = request with { Reports = [.. request.Reports.Select(table => table with { Rows = [.. table.Rows.Reverse()] })] };
        Assert.Equal(Written(ReportChecker.Check(request)), Written(ReportChecker.Check(turned)));
    });

    /// <summary>Who writes what is suggested as certain has none of the findings of that cause any more.</summary>
    [Fact]
    public void Cells_ThatAreCertain_AreMendedByWhatIsSuggested() => Assert.All(Requests, request =>
    {
        foreach (var cause in ReportChecker.Check(request).Causes.Where(cause => cause is { Certainty: Certainty.Certain, Kind: CauseKind.Cell } && cause.Cells.All(cell => cell.Suggested is not null)))
        {
            var mended = request with { Reports = [.. request.Reports.Select(table => table with { Rows = [.. table.Rows.Select(row => Mended(row, cause))], Totals = [.. table.Totals.Select(row => Mended(row, cause))] })] };
            var left = ReportChecker.Check(mended).Findings.Select(finding => (finding.Rule, finding.Place)).ToHashSet();
            Assert.DoesNotContain(cause.Findings.Where(finding => left.Contains((finding.Rule, finding.Place))), finding => !cause.IsDerived(finding));
        }
    });

    [Fact]
    public void Messages_OfCauses_LeaveNothingOpen() => Assert.All(Requests.SelectMany(request => ReportChecker.Check(request).Causes), cause =>
    {
        Assert.DoesNotContain('{', FindingMessages.Render(cause, Words.Language.Vietnamese));
        Assert.DoesNotContain('{', FindingMessages.Render(cause, Words.Language.English));
    });

    private static ReportRow Mended(ReportRow row, Cause cause)
    {
        foreach (var cell in cause.Cells.Where(cell => (cell.Place.File, cell.Place.Row) == (row.File, row.Row)))
        {
            var column = ReportColumn.FromCode(cell.Place.Column!);
            row = column.Kind == CellKind.Percent
                ? row.With(column, decimal.Parse(cell.Suggested!, System.Globalization.CultureInfo.InvariantCulture))
                : column.Kind == CellKind.YesNoOrCount && row[column].Code is not null ? row.With(column, cell.Suggested!)
                : row.With(column, long.Parse(cell.Suggested!, System.Globalization.CultureInfo.InvariantCulture));
        }

        return row;
    }

    private static IEnumerable<string> Written(CheckResult result) => result.Causes.Select(PlantedMistakes.Written);
}
