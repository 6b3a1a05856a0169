using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Where rates stand in pictures: from 0 to 100 %; what lies above stands at the edge.</summary>
internal sealed class RateAxis(RuleSet rules)
{
    private const decimal Most = 100m;

    /// <summary>Where the target is.</summary>
    public decimal Target { get; } = Place(rules.RateTarget);

    /// <summary>Where a rate is. Pictures round; verdicts do not.</summary>
    public static decimal Place(Ratio rate) => Math.Min(Most, rate.ToPercent() ?? 0m);

    /// <summary>Whether a rate lies outside of the picture.</summary>
    public static bool IsBeyond(UnitFigures figures) => figures.Gathering.Rate is { } rate && Ratio.CompareValues(rate, new Ratio(1, 1)) > 0;

    /// <summary>The class of the dots of a band.</summary>
    public static string Look(RateBand? band) => band?.Code ?? "unknown";

    /// <summary>A vertical line over the whole height of a strip.</summary>
    public static void Line(HtmlWriter html, string look, decimal place) => SvgDots.Path(html, look, $"M{SvgNumber.Of(place)} 0V12");
}
