using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>
/// REP-06: the row's name is that of another unit of the row's level in the same province, or of the unit that bore the row's code before, unless the present bearer continues it alone. Nothing is
/// said where the name, its kind ignored, fits the row's own unit, or fits none or several; a warning only where no kind is written, because two units may then be meant.
/// </summary>
public sealed class UnitNameValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { Named: null, Unit: { } unit, AsOf: { } day } && subject.Row[ReportColumn.UnitName].Code is { } name
            && unit.Row.Name is not null && !subject.Request.Units.Names.IsNameOf(name, unit, day)
            && Other(subject.Request.Units, name, unit, subject.Row.Level ?? unit.Level, day) is { } other)
        {
            yield return (subject.At(ReportColumn.UnitName, "REP-06", other.HasKind ? Findings.Severity.Error : Findings.Severity.Warning) with
            {
                Expected = unit.Name,
                MessageKey = other.Kind == UnitNameMatchKind.Before ? "REP-06.before" : "REP-06",
            })
                .With("name", unit.Name)
                .With("code", unit.Code)
                .With("other_name", other.Unit!.Name)
                .With("other_code", other.Unit.Code)
                .With("until", other.Unit.Validity.Until ?? day);
        }
    }

    /// <summary>The one other unit that bears the name, or bore it under the row's code.</summary>
    private static UnitNameMatch? Other(UnitRegister units, string name, Unit unit, Level level, LocalDate day)
    {
        var match = units.Names.Find(name, day, level, ProvinceOf(units, unit, day));
        if (match.Fitting.Any(other => other.Validity.IsInForce(day)))
        {
            return match.Unit == unit || match.Kind == UnitNameMatchKind.Several ? null : match;
        }

        var before = unit.Validity.From is { } from ? units.FindGone(unit.Code, from) : null;
        return before is not null && before.Level == level && units.Names.IsNameOf(name, before, day) && !units.IsContinuedBy(before, unit)
            ? new UnitNameMatch { Kind = UnitNameMatchKind.Before, Unit = before, HasKind = UnitNames.HasKind(name) }
            : null;
    }

    private static Unit? ProvinceOf(UnitRegister units, Unit unit, LocalDate day)
    {
        var holder = unit;
        while (holder is not null && holder.Level != Level.Province)
        {
            holder = holder.ParentCode is { } code ? units.Find(code, day) : null;
        }

        return holder != unit ? holder : null;
    }
}
