using System.Collections.Immutable;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>Which readings bear on a figure: those of its own rules and of the rules of the figures that it is computed from.</summary>
internal static class FigureReadings
{
    /// <summary>
    /// Every reading of growth is listed under NET-1, whichever term it changes; the narrower rules tell which one that is. It is also what tells
    /// them from the readings of the rate where a rule, as CAT-1, is about both.
    /// </summary>
    private const string AllOfGrowth = "NET-1";

    public static ImmutableHashSet<string> NamesOf(Figure figure)
    {
        var rules = RulesBehind(figure).Where(rule => rule != AllOfGrowth).ToHashSet(StringComparer.Ordinal);
        return RuleCatalogue.Readings
            .Where(reading => reading.Rules.Contains(AllOfGrowth) == (figure.Kind == FigureKind.Growth) && reading.Rules.Any(rules.Contains))
            .Select(reading => reading.Name)
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> RulesBehind(Figure figure) => figure.Rules.Concat(figure.MadeOf.SelectMany(RulesBehind));
}
