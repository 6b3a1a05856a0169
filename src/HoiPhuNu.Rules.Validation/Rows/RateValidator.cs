using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>
/// REP-11 and REP-12: on geographic bases the reported rate is not the exact rate rounded to as many decimals as were reported. REP-12: a rate is given
/// where none applies, that is with 0 women, or on a unit outside target 5. Superiors' rates are looked at with their children:
/// <see cref="Reports.SuperiorRateValidator"/>.
/// </summary>
public sealed class RateValidator : FindingValidator<CheckedRow>
{
    /// <summary>The rate as members over women, rounded; of a superior too, where it is no plain average.</summary>
    internal static Edit? EditOf(CheckedRow subject) => subject.ReportsTarget5 && subject.Row.Rate is { IsApplicable: true }
        ? Edit.Of(
            "REP-11",
            EditForm.Rate,
            new EditCell(subject, ReportColumn.RatePercent),
            [new EditTerm(new EditCell(subject, ReportColumn.MembersTotal), 1), new EditTerm(new EditCell(subject, ReportColumn.Women), 1)])
        : null;

    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        var cell = subject.Row[ReportColumn.RatePercent];
        if (cell.Percent is not { } reported)
        {
            yield break;
        }

        if (subject.IsOutsideTarget5 || (subject.ReportsTarget5 && subject.Row.Count(ReportColumn.Women) == 0))
        {
            yield return subject.At(ReportColumn.RatePercent, "REP-12") with { Expected = string.Empty };
        }
        else if (subject.IsGeographicBase && EditOf(subject) is { Holds: false })
        {
            yield return Differs(subject, subject.Row.Rate!.Value, reported, Findings.Severity.Error);
        }
    }

    /// <summary>An applicable rate in percent with as many decimals as were reported, as far as it shows them.</summary>
    internal static decimal AsReported(Ratio rate, decimal reported) => rate.ToPercent(Math.Min((int)reported.Scale, Ratio.MaxDecimals))!.Value;

    /// <summary>REP-11: the rate reported is not the exact one, rounded.</summary>
    internal static Finding Differs(CheckedRow subject, Ratio rate, decimal reported, Findings.Severity severity)
    {
        var expected = AsReported(rate, reported);
        return (subject.At(ReportColumn.RatePercent, "REP-11", severity) with { Expected = expected.ToString(CultureInfo.InvariantCulture) })
            .With("expected", expected)
            .With("members", rate.Numerator)
            .With("women", rate.Denominator);
    }
}
