namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// Entries of one part of a list, sorted by the shard of <see cref="People"/> they belong to. Their keys lie in bytes that the caller holds until
/// they are handed over. One thread's.
/// </summary>
internal sealed class PersonBatch
{
    private readonly PersonEntry[][] _entries = [.. Enumerable.Range(0, People.Shards).Select(_ => new PersonEntry[64])];
    private readonly int[] _counts = new int[People.Shards];

    /// <summary>Makes room for one more entry, whose hash is known; the caller fills in all the rest.</summary>
    public ref PersonEntry Add(ulong hash)
    {
        var shard = People.ShardOf(hash);
        var count = _counts[shard];
        if (count == _entries[shard].Length)
        {
            Array.Resize(ref _entries[shard], 2 * count);
        }

        _counts[shard] = count + 1;
        ref var entry = ref _entries[shard][count];
        entry.Hash = hash;
        return ref entry;
    }

    /// <summary>The entries of a shard.</summary>
    public ReadOnlySpan<PersonEntry> Of(int shard) => _entries[shard].AsSpan(0, _counts[shard]);

    /// <summary>Takes all entries out.</summary>
    public void Clear() => Array.Clear(_counts);
}
