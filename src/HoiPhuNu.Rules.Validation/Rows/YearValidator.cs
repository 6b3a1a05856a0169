using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-60: the year lies outside the term.</summary>
public sealed class YearValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject.IsOutsideTerm)
        {
            var rules = subject.Rules;
            yield return (subject.At(ReportColumn.Year, "REP-60") with { Expected = $"{rules.FirstYear}..{rules.LastYear}" })
                .With("first_year", $"{rules.FirstYear}")
                .With("last_year", $"{rules.LastYear}");
        }
    }
}
