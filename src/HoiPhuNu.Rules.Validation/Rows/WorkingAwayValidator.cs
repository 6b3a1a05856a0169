using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-23: more women work away than are present. An error of police figures; statistics may not contain them, so there it is a warning.</summary>
public sealed class WorkingAwayValidator : FindingValidator<CheckedRow>
{
    /// <summary>Women working away as no more than women.</summary>
    internal static Edit? EditOf(CheckedRow subject) => subject.ReportsTarget5
        ? Edit.Of("REP-23", EditForm.AtMost, new EditCell(subject, ReportColumn.WorkingAway), [new EditTerm(new EditCell(subject, ReportColumn.Women), 1)])
        : null;

    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (EditOf(subject) is { Holds: false } edit)
        {
            var women = edit.Bounds.Most!.Value;
            var severity = subject.Row.WomenSource == WomenSource.Police ? Severity.Error : Severity.Warning;
            yield return (subject.At(ReportColumn.WorkingAway, "REP-23", severity) with { Expected = $"<= {women}" }).With("women", women);
        }
    }
}
