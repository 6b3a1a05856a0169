using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-13: more members are counted than women are present. Geographic bases and superiors.</summary>
public sealed class MembersWithinWomenValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var row = subject.Row;
        if (subject.ReportsTarget5
            && row.Count(ReportColumn.MembersTotal) is { } members
            && row.Count(ReportColumn.Women) is { } women
            && members > women)
        {
            yield return (subject.At(ReportColumn.MembersTotal, "REP-13") with { Expected = $"<= {women}" }).With("women", women);
        }
    }
}
