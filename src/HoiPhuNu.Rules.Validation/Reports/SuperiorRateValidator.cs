using System.Numerics;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-11 and REP-17 above the base: a superior's reported rate is not the exact one; REP-17 where it is the plain average of its children's
/// rates (exact or as reported), REP-11 otherwise. Both are warnings: the source leaves superiors' method open (CĐ6 III.1.f).
/// </summary>
public sealed class SuperiorRateValidator : FindingValidator<CheckedReport>
{
    /// <summary>The rate of a superior; none where it is the plain average of its children's.</summary>
    internal static Edit? EditOf(CheckedRow row, IReadOnlyList<CheckedRow> children) =>
        RateValidator.EditOf(row) is { } edit && (edit.Holds || !IsPlainAverage(row.Row[ReportColumn.RatePercent].Percent!.Value, children)) ? edit : null;

    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var row in subject.Rows.Where(row => row.IsSuperior && !row.IsOutsideTerm))
        {
            if (RateValidator.EditOf(row) is { Holds: false })
            {
                var reported = row.Row[ReportColumn.RatePercent].Percent!.Value;
                var differs = RateValidator.Differs(row, row.Row.Rate!.Value, reported, Severity.Warning);
                yield return IsPlainAverage(reported, ChildrenOf(row, subject)) ? AsAverage(differs, row) : differs with { MessageKey = "REP-11.superior" };
            }
        }
    }

    /// <summary>A row without a year, read as of a day that was given, has no children: theirs have one.</summary>
    private static IReadOnlyList<CheckedRow> ChildrenOf(CheckedRow row, CheckedReport report) =>
        report.Years.FirstOrDefault(year => year.Year == row.Row.Year)?.ChildrenOf(row) ?? [];

    private static Finding AsAverage(Finding differs, CheckedRow row) =>
        row.At(ReportColumn.RatePercent, "REP-17", Severity.Warning) with { Expected = differs.Expected, Facts = differs.Facts };

    private static bool IsPlainAverage(decimal reported, IReadOnlyList<CheckedRow> children)
    {
        var geographic = children.Where(child => child.ReportsTarget5).Select(child => child.Row).ToList();
        var exact = geographic.Select(row => row.Rate).OfType<Ratio>().Where(rate => rate.IsApplicable)
            .Select(rate => (Numerator: (BigInteger)rate.Numerator, Denominator: (BigInteger)rate.Denominator)).ToList();
        var asReported = geographic.Select(row => row[ReportColumn.RatePercent].Percent).OfType<decimal>()
            .Select(percent => (Numerator: Ratio.UnitsOf(percent), Denominator: 100 * BigInteger.Pow(10, percent.Scale))).ToList();
        return IsAverage(reported, exact) || IsAverage(reported, asReported);
    }

    private static bool IsAverage(decimal reported, List<(BigInteger Numerator, BigInteger Denominator)> rates)
    {
        if (rates.Count == 0)
        {
            return false;
        }

        var sum = SumOf([.. rates]);
        var average = Ratio.RoundedPercent(sum.Numerator, sum.Denominator * rates.Count, reported.Scale);
        return average == Ratio.UnitsOf(reported);
    }

    /// <summary>Adds fractions by halves, so that the numbers stay short for long.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) SumOf(ReadOnlySpan<(BigInteger Numerator, BigInteger Denominator)> rates)
    {
        if (rates.Length == 1)
        {
            return rates[0];
        }

        var left = SumOf(rates[..(rates.Length / 2)]);
        var right = SumOf(rates[(rates.Length / 2)..]);
        return ((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }
}
