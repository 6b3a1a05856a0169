using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-21: more than one source of women inside a province; one finding per province and year, at the first row that differs from the first
/// source, with the province as unit.
/// </summary>
public sealed class OneSourceValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        from province in year.Rows.Where(row => row.MustNameSource && row.Row.WomenSource is not null).GroupBy(year.ProvinceOf)
        let rows = province.ToList()
        let index = WomenRules.FirstOtherSource(rows.ConvertAll(row => row.Row.WomenSource!))
        where province.Key is not null && index >= 0
        let first = rows[0]
        let other = rows[index]
        select (other.At(ReportColumn.WomenSource, "REP-21") with { Unit = province.Key.Code, Expected = first.Row.WomenSource!.Code })
            .With("name", province.Key.Name)
            .With("reported", other.Row.WomenSource!)
            .With("first", first.Row.WomenSource!)
            .With("first_row", $"{first.Row.Row}");
}
