using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-13: more members are counted than women are present. Geographic bases and superiors.</summary>
public sealed class MembersWithinWomenValidator : FindingValidator<CheckedRow>
{
    /// <summary>Members as no more than women.</summary>
    internal static Edit? EditOf(CheckedRow subject) => subject.ReportsTarget5
        ? Edit.Of("REP-13", EditForm.AtMost, new EditCell(subject, ReportColumn.MembersTotal), [new EditTerm(new EditCell(subject, ReportColumn.Women), 1)])
        : null;

    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (EditOf(subject) is { Holds: false } edit)
        {
            var women = edit.Bounds.Most!.Value;
            yield return (subject.At(ReportColumn.MembersTotal, "REP-13") with { Expected = $"<= {women}" }).With("women", women);
        }
    }
}
