using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-34 [outside]: more than a quarter of the exact rates of a province's communes lie just above the target. It stands at
/// <c>rate_percent</c>. Communes whose rate is not applicable or not known are no part of the share.
/// </summary>
public sealed class RatesInBandValidator() : ProvincePatternValidator("REP-34.band", ReportColumn.RatePercent)
{
    private protected override (Ratio Share, Ratio Most) Share(IReadOnlyList<CheckedRow> communes, PlausibilityParameters parameters)
    {
        var rates = communes.Select(row => row.Row.Rate).OfType<Ratio>().Where(rate => rate.IsApplicable).ToList();
        var inBand = rates.Count(rate => rate > parameters.BandAbove && rate <= parameters.BandUpTo);
        return (new Ratio(inBand, rates.Count), parameters.LargestBandShare);
    }
}
