namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>
/// The folders of the core from the ground up. A folder knows the folders of the layers below its own, and none beside it or above: so there is no circle, and whoever
/// reads a folder has read all that it stands on.
/// </summary>
internal static class Layers
{
    /// <summary>The layers, the lowest first.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> OfTheCore =
    [
        ["Calendar", "Numerics", "Words"],
        ["RuleBook"],
        ["Findings"],
        ["Organisation"],
        ["Counting"],
        ["Presence"],
        ["Membership"],
        ["Gathering", "Growth", "Training"],
        ["Bulk", "Planning"],
        ["Reporting", "Tallying"],
        ["Evaluating", "Explaining"],
        ["Json"],
    ];

    /// <summary>Those of the arrows that do not point downwards, in order.</summary>
    public static IReadOnlyList<string> Upward(IEnumerable<Arrow> arrows, IReadOnlyList<IReadOnlyList<string>> layers) =>
    [
        .. arrows.Where(arrow => LayerOf(arrow.To, layers) >= LayerOf(arrow.From, layers))
            .Select(arrow => $"{arrow.From} → {arrow.To}: {arrow.Place}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static int LayerOf(string folder, IReadOnlyList<IReadOnlyList<string>> layers)
    {
        for (var layer = 0; layer < layers.Count; layer++)
        {
            if (layers[layer].Contains(folder))
            {
                return layer;
            }
        }

        throw new InvalidOperationException($"The folder {folder} has no layer: give it one.");
    }

    /// <summary>That something in one folder knows something in another.</summary>
    public sealed record Arrow(string From, string To, string Place);
}
