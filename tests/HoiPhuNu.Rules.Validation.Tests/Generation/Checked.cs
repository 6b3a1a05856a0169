using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Oracle;

namespace HoiPhuNu.Rules.Validation.Generation;

/// <summary>Hands plain data to the checker, and makes its findings plain again.</summary>
internal static class Checked
{
    public static CheckRequest Request(NaiveRequest request) => new()
    {
        Units = UnitRegister.Create(request.Units.Select((unit, index) => new UnitRow(unit.Code, Level.FromCode(unit.Level))
        {
            Row = index + 2,
            Kind = unit.Kind is { } kind ? UnitKind.FromCode(kind) : null,
            Parent = unit.Parent,
            From = unit.From,
            Until = unit.Until,
        })),
        Reports = [.. request.Reports.Select((table, index) => Table(table, $"report-{index}.csv"))],
        Previous = request.Previous is { } previous ? Table(previous, "previous.csv") : null,
        Plan = request.Plan is { } plan ? [.. plan.Select(PlanRowOf)] : null,
        Rules = RuleSet.TermXIII with
        {
            Readings = ReadingsOf(request.Readings),
            Plausibility = new() { ManyCommunes = request.Bounds.ManyCommunes, MembersWithLosses = request.Bounds.MembersWithLosses },
        },
        Plausibility = request.Plausibility,
        AsOf = request.AsOf,
        Published = request.Published,
    };

    public static ImmutableArray<Finding> Findings(Scenario scenario) => ReportChecker.Check(Request(ScenarioRequest.Of(scenario))).Findings;

    public static IReadOnlySet<NaiveFinding> Plain(IEnumerable<Finding> findings) => findings
        .Select(finding => new NaiveFinding(
            finding.Rule, finding.Severity == Severity.Error ? "error" : "warning", finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year))
        .ToHashSet();

    public static ReportTable Table(NaiveTable table, string file)
    {
        var columns = table.Columns.Select(ReportColumn.FromCode).ToImmutableHashSet();
        return new ReportTable(file, 1, columns, [.. table.Rows.Select(row => columns.Aggregate(
            ReportRow.Blank(file, row.Row),
            (filled, column) => filled.With(column, Cells.Of(column, row.Text(column.Code)))))]);
    }

    private static PlanRow PlanRowOf(NaivePlanRow row, int index) => new(row.Unit, row.Year)
    {
        File = "plan.csv",
        Row = index + 2,
        Growth = row.Growth,
        Cadres = row.Cadres,
        BranchHeads = row.BranchHeads,
    };

    private static Readings ReadingsOf(NaiveReadings readings) => new()
    {
        SuperiorClubsInGrowth = readings.SuperiorClubsInGrowth,
        BaseClubsInGrowth = readings.BaseClubsInGrowth,
        ArrivalsCount = readings.ArrivalsIgnored ? ArrivalsCount.Ignored : ArrivalsCount.AsIncrease,
        Recategorised = readings.RecategorisedCounted ? Recategorised.Counted : Recategorised.Ignored,
        StatisticsYear = readings.StatisticsFrozenForTerm ? StatisticsYear.FrozenForTerm : StatisticsYear.LatestPublished,
    };
}
