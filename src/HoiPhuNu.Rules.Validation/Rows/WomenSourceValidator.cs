using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-20: the source of women present is missing, or neither police nor statistics. Geographic bases, districts and provinces.</summary>
public sealed class WomenSourceValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var cell = subject.Row[ReportColumn.WomenSource];
        if (subject.MustNameSource && cell.State is (CellState.Empty or CellState.Unreadable))
        {
            var finding = subject.At(ReportColumn.WomenSource, "REP-20") with { Expected = string.Join('|', WomenSource.All) };
            yield return cell.State == CellState.Empty ? finding : finding with { MessageKey = "REP-20.other" };
        }
    }
}
