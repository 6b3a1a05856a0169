using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-30 and REP-31: geographic bases against the year before. REP-30: net growth is not its terms but the change of the whole membership, so that excluded
/// categories were counted in. REP-31: residential and club members before, and net growth, do not give those of now.
/// </summary>
public sealed class PreviousReportValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        var previous = subject.Previous;
        foreach (var row in subject.Years.SelectMany(year => year.All).Where(row => row.IsGeographicBase))
        {
            if (previous.Before(row.Unit!, row.Row.Year!.Value, row.AsOf!.Value) is { } before)
            {
                if (CountsExcludedCategories(row, before) is { } excluded)
                {
                    yield return excluded;
                }

                if (DoesNotFollow(row, before) is { } jump)
                {
                    yield return jump;
                }
            }
        }
    }

    private static Finding? CountsExcludedCategories(CheckedRow row, PreviousFigures before) =>
        NetGrowthValidator.Expected(row) is { } expected
        && row.Row.Count(ReportColumn.MembersTotal) is { } now
        && before.MembersTotal is { } then
        && row.Row.Count(ReportColumn.NetGrowth) == now - then
            ? row.Expecting(ReportColumn.NetGrowth, "REP-30", expected).With("before", then).With("now", now).With("previous_year", $"{before.Year}")
            : null;

    private static Finding? DoesNotFollow(CheckedRow row, PreviousFigures before)
    {
        var readings = row.Rules.Readings;
        if (!readings.SuperiorClubsInGrowth
            || !readings.BaseClubsInGrowth
            || before.MembersInGrowth is not { } then
            || row.Row.MembersInGrowth is not { } now
            || row.Row.Count(ReportColumn.NetGrowth) is not { } net
            || then + net == now)
        {
            return null;
        }

        var expected = then + net - row.Row.Count(ReportColumn.MembersClub)!.Value;
        return (row.At(ReportColumn.MembersResidential, "REP-31", Severity.Warning) with { Expected = expected.ToString(CultureInfo.InvariantCulture) })
            .With("before", then)
            .With("net", net)
            .With("now", now)
            .With("sum", then + net)
            .With("previous_year", $"{before.Year}");
    }
}
