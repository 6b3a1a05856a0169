using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>Words for a level that only the unit itself makes plain.</summary>
internal static class LevelWords
{
    private static readonly string[] Cities = [Folding.Fold("thành phố"), "tp", "tp."];

    /// <summary>Whether a text says "thành phố".</summary>
    public static bool IsCity(string text) => Cities.Contains(Folding.Fold(text), StringComparer.Ordinal);
}
