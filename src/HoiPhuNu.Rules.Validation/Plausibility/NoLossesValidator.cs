using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-33 [outside]: many residential members, and in the whole year nobody left, died or moved out. Geographic bases and superiors; it stands at
/// <c>died</c>, the least likely of the three to be none. A cell that does not tell is not taken for 0.
/// </summary>
public sealed class NoLossesValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var row = subject.Row;
        if (subject.ReportsTarget5
            && row.Count(ReportColumn.MembersResidential) is { } members
            && members >= subject.Rules.Plausibility.MembersWithLosses
            && row.Count(ReportColumn.Left) == 0
            && row.Count(ReportColumn.Died) == 0
            && row.Count(ReportColumn.MovedOut) == 0)
        {
            yield return subject.At(ReportColumn.Died, "REP-33", Severity.Warning).With("members", members);
        }
    }
}
