namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>
/// The folders of a library from the ground up. A folder knows the folders of the layers below its own, and none beside it or above: so there is no circle, and whoever
/// reads a folder has read all that it stands on.
/// </summary>
/// <param name="Assembly">The library.</param>
/// <param name="Folders">The layers, the lowest first.</param>
internal sealed record Layers(string Assembly, IReadOnlyList<IReadOnlyList<string>> Folders)
{
    /// <summary>The types outside of all folders that everybody may use, as the folder <c>(words)</c>; the others there are <c>(surface)</c>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The rules.</summary>
    public static Layers OfTheCore { get; } = new(
        "HoiPhuNu.Rules",
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
        ]);

    /// <summary>The tables: what they hold, files as rows of cells, where the table stands in them, the rows of the core.</summary>
    public static Layers OfTheTables { get; } = new(
        "HoiPhuNu.Rules.Tables",
        [
            ["Schemas"],
            ["(words)"],
            ["Sheets"],
            ["Packages"],
            ["Forms", "Ods", "Xls", "Xlsx"],
            ["Cells", "Csv"],
            ["Markup"],
            ["Rows"],
            ["Bulk", "Marking"],
            ["(surface)"],
        ])
    {
        Words = ["BulkReading", "NumberStyle", "RowSink`1", "TableNote", "TableWriter", "UnreadableTableException"],
    };

    /// <summary>Those of the arrows that do not point downwards, in order.</summary>
    public IReadOnlyList<string> Upward(IEnumerable<Arrow> arrows) =>
    [
        .. arrows.Where(arrow => LayerOf(arrow.To) >= LayerOf(arrow.From))
            .Select(arrow => $"{arrow.From} → {arrow.To}: {arrow.Place}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder of a type of the library; <see langword="null"/> for what is none of it.</summary>
    public string? FolderOf(string? assembly, string? space, string type) =>
        assembly?.Split(',')[0] != Assembly || space is null ? null
        : space == Assembly ? Words.Contains(type.Split('+', '/')[0]) ? "(words)" : "(surface)"
        : space.StartsWith(Assembly + ".", StringComparison.Ordinal) ? space[(Assembly.Length + 1)..].Split('.')[0]
        : null;

    private int LayerOf(string folder)
    {
        for (var layer = 0; layer < Folders.Count; layer++)
        {
            if (Folders[layer].Contains(folder))
            {
                return layer;
            }
        }

        throw new InvalidOperationException($"The folder {folder} has no layer: give it one.");
    }

    /// <summary>That something in one folder knows something in another.</summary>
    public sealed record Arrow(string From, string To, string Place);
}
