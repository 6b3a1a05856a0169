using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-34 [outside]: something about the figures of a province's communes taken together, where enough of them have a row; at most once per
/// province and year. It stands at the province's own row, or else at its first commune's, with the province as unit.
/// </summary>
public abstract class ProvincePatternValidator : FindingValidator<CheckedReport>
{
    private readonly string _key;
    private readonly ReportColumn _column;

    private protected ProvincePatternValidator(string key, ReportColumn column)
    {
        _key = key;
        _column = column;
    }

    private protected sealed override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var year in subject.Years)
        {
            var parameters = subject.Request.Rules.ForYear(year.Year).Plausibility;
            var rows = year.Rows.ToLookup(year.ProvinceOf);
            foreach (var province in rows.Where(province => province.Key is not null))
            {
                var communes = province.Where(row => row.IsGeographicBase).ToList();
                if (communes.Count > 0 && communes.Count >= parameters.ManyCommunes && Share(communes, parameters) is var (share, most) && share > most)
                {
                    var row = province.FirstOrDefault(row => row.Unit!.Level == Level.Province) ?? communes[0];
                    yield return (row.At(_column, "REP-34", Severity.Warning) with { MessageKey = _key, Unit = province.Key!.Code, Reported = null })
                        .With("name", province.Key.Name)
                        .With("communes", communes.Count)
                        .With("some", share.Numerator)
                        .With("all", share.Denominator)
                        .With("share", share)
                        .With("most", most);
                }
            }
        }
    }

    /// <summary>The share of what is looked for, and the largest that raises no question.</summary>
    private protected abstract (Ratio Share, Ratio Most) Share(IReadOnlyList<CheckedRow> communes, PlausibilityParameters parameters);
}
