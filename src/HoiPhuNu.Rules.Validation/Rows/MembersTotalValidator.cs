using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-10: the total of members is not the sum of the six categories.</summary>
public sealed class MembersTotalValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var row = subject.Row;
        if (row.Count(ReportColumn.MembersTotal) is { } total && row.MembersInCategories is { } sum && total != sum)
        {
            yield return subject.Expecting(ReportColumn.MembersTotal, "REP-10", sum);
        }
    }
}
