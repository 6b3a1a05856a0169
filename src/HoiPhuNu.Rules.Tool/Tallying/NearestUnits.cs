using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary>Which units somebody may have meant by a code that none bears. Neighbouring numbers are no likeness: they are other units.</summary>
internal static class NearestUnits
{
    private const int AtMost = 3;

    /// <summary>Code and name of the units whose code differs in leading zeros only, or whose name was given in place of the code; by code.</summary>
    public static IReadOnlyList<string> To(string word, UnitTree tree) =>
    [
        .. tree.Units
            .Where(unit => unit.Level.IsUnionLevel && word.Length > 0 && (HasCode(unit, word) || unit.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(unit => HasCode(unit, word))
            .ThenBy(unit => unit.Code, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(unit => $"{unit.Code} ({unit.Name})"),
    ];

    private static bool HasCode(Unit unit, string word) => word.AsSpan().TrimStart('0').Equals(unit.Code.AsSpan().TrimStart('0'), StringComparison.OrdinalIgnoreCase);
}
