using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-10: the total of members is not the sum of the six categories.</summary>
public sealed class MembersTotalValidator : FindingValidator<CheckedRow>
{
    /// <summary>The total as the sum of the categories.</summary>
    internal static Edit? EditOf(CheckedRow subject) => Edit.Of(
        "REP-10",
        EditForm.Sum,
        new EditCell(subject, ReportColumn.MembersTotal),
        [.. ReportColumns.CountedCategories.Select(column => new EditTerm(new EditCell(subject, column), 1))]);

    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (EditOf(subject) is { Holds: false } edit)
        {
            yield return subject.Expecting(ReportColumn.MembersTotal, "REP-10", edit.Bounds.Least!.Value).With("terms", SumWords.Of(edit));
        }
    }
}
