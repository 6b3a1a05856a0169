using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-60: the year lies in no known term.</summary>
public sealed class YearValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject.IsOutsideTerm)
        {
            var terms = subject.Request.Rules;
            yield return (subject.At(ReportColumn.Year, "REP-60") with { Expected = KnownYears.Range(terms) }).With("years", KnownYears.Text(terms));
        }
    }
}
