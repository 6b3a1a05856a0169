namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// The one order in which findings are given: by file, row, unit, year, column, rule, then by what was reported and expected. Findings without a file or
/// row come last. Whatever order they were found in, the result is the same.
/// </summary>
public sealed class FindingOrder : IComparer<Finding>
{
    private FindingOrder()
    {
    }

    /// <summary>The order.</summary>
    public static FindingOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = NullLast(x.File, y.File);
        order = order != 0 ? order : x.RowOrLast.CompareTo(y.RowOrLast);
        order = order != 0 ? order : NullLast(x.Unit, y.Unit);
        order = order != 0 ? order : (x.Year ?? int.MaxValue).CompareTo(y.Year ?? int.MaxValue);
        order = order != 0 ? order : NullLast(x.Column, y.Column);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule, y.Rule);
        order = order != 0 ? order : string.CompareOrdinal(x.MessageKey, y.MessageKey);
        order = order != 0 ? order : string.CompareOrdinal(x.Reported, y.Reported);
        return order != 0 ? order : string.CompareOrdinal(x.Expected, y.Expected);
    }

    private static int NullLast(string? x, string? y) =>
        x is null || y is null
            ? (x is null ? 1 : 0) - (y is null ? 1 : 0)
            : string.CompareOrdinal(x, y);
}
