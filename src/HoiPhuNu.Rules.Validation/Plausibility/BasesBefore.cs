using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>The rows of geographic bases beside what the same bases reported for the year before.</summary>
internal static class BasesBefore
{
    /// <summary>The first row of each geographic base and year, where the year before has a row of the very same, not reorganised unit.</summary>
    public static IEnumerable<(CheckedRow Row, ReportRow Before)> BasesWithRowBefore(this CheckedReport report) =>
        from year in report.Years
        from row in year.Rows
        where row.IsGeographicBase
        let before = report.Previous.RowBefore(row.Unit!, year.Year, year.Tree.Day)
        where before is not null
        select (row, before);
}
