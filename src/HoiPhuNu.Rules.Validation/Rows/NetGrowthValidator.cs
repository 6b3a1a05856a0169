using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-14: net growth is not what its terms net to. Not asked where changes of category are counted: the report has no column for them.</summary>
public sealed class NetGrowthValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (Expected(subject) is { } expected)
        {
            yield return subject.Expecting(ReportColumn.NetGrowth, "REP-14", expected);
        }
    }

    /// <summary>What the terms net to where that differs from what was reported; otherwise <see langword="null"/>.</summary>
    internal static Int128? Expected(CheckedRow subject) =>
        subject.Rules.Readings.Recategorised == Recategorised.Ignored
        && subject.Row.Count(ReportColumn.NetGrowth) is { } reported
        && subject.Row.GrowthTermsUnder(subject.Rules.Readings) is { } terms
        && terms.Net(subject.Rules.Readings) is var net
        && net != reported
            ? net
            : null;
}
