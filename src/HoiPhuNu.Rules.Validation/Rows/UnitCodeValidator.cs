using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-01: the unit code is not in the register, or its unit is gone as of the day.</summary>
public sealed class UnitCodeValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { Row.Unit: not null, AsOf: { } day } && subject.Unit is null)
        {
            var finding = subject.At(ReportColumn.Unit, "REP-01").With("day", day);
            yield return subject.Match is { Kind: UnitMatchKind.Gone, Unit: { Validity.Until: { } gone } unit }
                ? (finding with { MessageKey = "REP-01.gone" }).With("gone", gone).With("name", unit.Name)
                : finding;
        }
    }
}
