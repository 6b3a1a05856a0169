using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Hands plain data over as the records of the library.</summary>
internal static class PlainRows
{
    public static UnitRegister RegisterOf(IEnumerable<NaiveUnit> units) => UnitRegister.Create(units.Select((unit, index) => new UnitRow(unit.Code, Level.FromCode(unit.Level))
    {
        Row = index + 2,
        Name = unit.Name?.Text,
        Kind = unit.Kind is { } kind ? UnitKind.FromCode(kind) : null,
        Parent = unit.Parent,
        From = unit.From,
        Until = unit.Until,
    }));

    public static ReportTable TableOf(NaiveTable table, string file)
    {
        var columns = table.Columns.Select(ReportColumn.FromCode).ToImmutableHashSet();
        return new ReportTable(file, 1, columns, [.. table.Rows.Select(row => columns.Aggregate(
            ReportRow.Blank(file, row.Row),
            (filled, column) => filled.With(column, Cells.Of(column, row.Text(column.Code)))))]);
    }

    public static ImmutableArray<PlanRow> PlanOf(IEnumerable<NaivePlanRow> plan) => [.. plan.Select((row, index) => new PlanRow(row.Unit, row.Year)
    {
        File = "plan.csv",
        Row = index + 2,
        Growth = row.Growth,
        Cadres = row.Cadres,
        BranchHeads = row.BranchHeads,
    })];

    public static RuleSet RulesOf(NaiveRequest request) => RuleSet.TermXIII with
    {
        Readings = ReadingsOf(request.Readings),
        Plausibility = new() { ManyCommunes = request.Bounds.ManyCommunes, MembersWithLosses = request.Bounds.MembersWithLosses },
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
