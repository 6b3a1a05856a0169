using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-27 [outside]: a province's source of women is not that of the year before; once per province and year. Said only where each year has one
/// source: a second one is REP-21. It stands at the province's own row, or else at the first row of it that names the source.
/// </summary>
public sealed class ChangedSourceValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        from province in year.Rows.Where(row => row.MustNameSource && row.Row.WomenSource is not null).GroupBy(year.ProvinceOf)
        where province.Key is not null && WomenRules.HasOneSource(province.Select(row => row.Row.WomenSource!)) == Answer.Yes
        let before = subject.Previous.SourceBefore(province.Key, year.Year)
        let row = province.FirstOrDefault(row => row.Unit!.Level == Level.Province) ?? province.First()
        where before is not null && before != row.Row.WomenSource
        select (row.At(ReportColumn.WomenSource, "REP-27", Severity.Warning) with { Unit = province.Key.Code })
            .With("name", province.Key.Name)
            .With("reported", row.Row.WomenSource!)
            .With("before", before)
            .With("previous_year", $"{year.Year - 1}");
}
