using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-01: the unit code is not in the register, or its unit is gone as of the day; then the date and the successor are named.</summary>
public sealed class UnitCodeValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { Row.Unit: not null, AsOf: { } day } && subject.Unit is null)
        {
            var finding = subject.At(ReportColumn.Unit, "REP-01").With("day", day);
            yield return subject.Match is { Kind: UnitMatchKind.Gone, Unit: { } gone } ? Gone(finding, gone, subject.Successor) : finding;
        }
    }

    private static Finding Gone(Finding finding, Unit gone, UnitLocation? successor)
    {
        var named = finding.With("gone", gone.Validity.Until!.Value).With("name", gone.Name);
        return successor is not { } location
            ? named with { MessageKey = "REP-01.gone" }
            : (named with
            {
                MessageKey = location.IsUnattributed ? "REP-01.gone-unattributed" : "REP-01.gone-successor",
                Expected = location.IsUnattributed ? null : location.Unit.Code,
            })
            .With("successor", location.Unit.Name)
            .With("successor_code", location.Unit.Code);
    }
}
