namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>One change, or two that are needed together, after which everything that they take part in holds. Rule CAUSE-2.</summary>
/// <param name="Changes">The changes, in the order they are made.</param>
/// <param name="Mended">The failing edits that hold afterwards, in order.</param>
internal sealed record Repair(Change[] Changes, int[] Mended)
{
    /// <summary>Every cell that is mended, with the steps it may move by.</summary>
    public IEnumerable<(int Cell, Int128 Pace, Span Steps)> Cells => Changes.SelectMany(change => change.Roots.Select(root => (root.Cell, root.Pace, change.Steps)));

    public bool HasOneValue => Changes.All(change => change.HasOneValue);

    public bool IsExchange => Changes is [{ IsExchange: true }];

    public static Repair Of(Change change) => new([change], change.Mended);
}
