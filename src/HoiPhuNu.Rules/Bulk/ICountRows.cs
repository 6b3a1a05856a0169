namespace HoiPhuNu.Rules.Bulk;

/// <summary>Counts rows that waited for each other.</summary>
/// <typeparam name="TRow">A compact record.</typeparam>
internal interface ICountRows<TRow>
{
    /// <summary>Counts rows, in the order in which they came.</summary>
    void Count(ReadOnlySpan<TRow> rows);
}
