using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The kinds of days at which counting is got wrong. Each has to be stood at from both sides by some vectors of the kit.</summary>
internal static class BoundaryKind
{
    /// <summary>All kinds, each with the rule that draws the line.</summary>
    public static ImmutableArray<(string Kind, string Rule)> All { get; } =
    [
        ("interval-first-day", "TIME-2"),
        ("interval-end", "TIME-2"),
        ("period-first-day", "TIME-2"),
        ("period-last-day", "TIME-2"),
        ("month-end-clamp", "TIME-3"),
        ("leap-day", "TIME-3"),
        ("birthday", "AGE-1"),
        ("month-known-birth", "AGE-2"),
        ("year-known-birth", "AGE-2"),
        ("six-months", "RES-2"),
        ("term-first-day", "TRN-4"),
        ("term-last-day", "TRN-6"),
        ("reorganisation-day", "ORG-5"),
        ("code-reused", "ORG-4"),
        ("publication-day", "WOM-3"),
        ("as-of-day", "TIME-1"),
    ];
}
