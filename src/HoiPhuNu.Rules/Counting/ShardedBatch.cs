namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Entries of one part of a list, sorted by the shard they belong to (<see cref="PersonShards.Of"/>). Their keys lie in bytes that the caller holds
/// until they are handed over. One thread's.
/// </summary>
/// <typeparam name="TEntry">What one row says.</typeparam>
internal sealed class ShardedBatch<TEntry>
    where TEntry : struct
{
    private readonly TEntry[][] _entries = [.. Enumerable.Range(0, PersonShards.Count).Select(_ => new TEntry[64])];
    private readonly int[] _counts = new int[PersonShards.Count];

    /// <summary>Makes room for one more entry, which the caller fills in.</summary>
    public ref TEntry Add(int shard)
    {
        var count = _counts[shard];
        if (count == _entries[shard].Length)
        {
            Array.Resize(ref _entries[shard], 2 * count);
        }

        _counts[shard] = count + 1;
        return ref _entries[shard][count];
    }

    /// <summary>The entries of a shard.</summary>
    public ReadOnlySpan<TEntry> Of(int shard) => _entries[shard].AsSpan(0, _counts[shard]);

    /// <summary>Takes all entries out.</summary>
    public void Clear() => Array.Clear(_counts);
}
