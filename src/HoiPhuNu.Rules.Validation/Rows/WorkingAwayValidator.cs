using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-23: more women work away than are present. An error of police figures; statistics may not contain them, so there it is a warning.</summary>
public sealed class WorkingAwayValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var row = subject.Row;
        if (subject.ReportsTarget5
            && row.Count(ReportColumn.WorkingAway) is { } away
            && row.Count(ReportColumn.Women) is { } women
            && away > women)
        {
            var severity = row.WomenSource == WomenSource.Police ? Severity.Error : Severity.Warning;
            yield return (subject.At(ReportColumn.WorkingAway, "REP-23", severity) with { Expected = $"<= {women}" }).With("women", women);
        }
    }
}
