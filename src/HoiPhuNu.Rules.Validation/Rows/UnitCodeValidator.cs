using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-01: the unit code is not in the register, or its unit is gone as of the day; then the date and the successor are named.</summary>
public sealed class UnitCodeValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { Row.Unit: not null, AsOf: { } day } && subject.Unit is null)
        {
            var finding = subject.At(ReportColumn.Unit, "REP-01").With("day", day);
            yield return subject.Match is { Kind: UnitMatchKind.Gone, Unit: { } gone } ? Gone(finding, gone, subject.Successor)
                : subject.Named is { } named ? ByName(finding, named, subject.Request.Units, day)
                : finding;
        }
    }

    /// <summary>Nothing is chosen between units of one name, and a name that nobody bears is not mended: both are said.</summary>
    private static Finding ByName(Finding finding, RowUnit named, UnitRegister units, LocalDate day)
    {
        if (named.Match.Kind == UnitNameMatchKind.Several)
        {
            return (finding with { MessageKey = "REP-01.name-several" }).With("units", UnitTexts.Of(named.Match.Fitting, units, day));
        }

        var nearest = units.Names.Nearest(named.Written, day, null, named.Within);
        return nearest.IsEmpty
            ? finding with { MessageKey = "REP-01.name-unknown" }
            : (finding with { MessageKey = "REP-01.name-nearest" }).With("units", UnitTexts.Of(nearest, units, day));
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
