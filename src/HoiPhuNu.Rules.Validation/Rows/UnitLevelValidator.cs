using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-05: the level differs from the one in the register.</summary>
public sealed class UnitLevelValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { Row.Level: { } level, Unit: { } unit } && level != unit.Level)
        {
            yield return (subject.At(ReportColumn.Level, "REP-05") with { Expected = unit.Level.Code }).With("reported", level).With("expected", unit.Level);
        }
    }
}
