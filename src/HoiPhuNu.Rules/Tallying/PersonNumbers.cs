namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// Gives each person's id a dense number, in the order of first sight. All ids lie in one array of letters, so that a million persons are no
/// million objects.
/// </summary>
internal sealed class PersonNumbers
{
    /// <summary>The number of an id that was never seen.</summary>
    public const int None = -1;

    private char[] _letters = new char[256];
    private Entry[] _entries = new Entry[16];
    private int[] _buckets = NewBuckets(16);

    /// <summary>How many different ids there are.</summary>
    public int Count { get; private set; }

    /// <summary>The id of a number.</summary>
    public ReadOnlySpan<char> this[int number] => _letters.AsSpan(_entries[number].Start, _entries[number].Length);

    /// <summary>The number of an id, a new one where it was not seen before.</summary>
    public int NumberOf(ReadOnlySpan<char> id)
    {
        var hash = string.GetHashCode(id);
        var known = Find(id, hash);
        return known != None ? known : Append(id, hash);
    }

    /// <summary>The number of an id; <see cref="None"/> where it was never seen.</summary>
    public int Find(ReadOnlySpan<char> id) => Find(id, string.GetHashCode(id));

    private static int[] NewBuckets(int size)
    {
        var buckets = new int[size];
        Array.Fill(buckets, None);
        return buckets;
    }

    private int Find(ReadOnlySpan<char> id, int hash)
    {
        var number = _buckets[BucketOf(hash)];
        while (number != None && !(_entries[number].Hash == hash && this[number].SequenceEqual(id)))
        {
            number = _entries[number].Next;
        }

        return number;
    }

    /// <summary>The number of buckets is a power of two.</summary>
    private int BucketOf(int hash) => hash & (_buckets.Length - 1);

    private int Append(ReadOnlySpan<char> id, int hash)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        var start = Count == 0 ? 0 : _entries[Count - 1].Start + _entries[Count - 1].Length;
        if (start + id.Length > _letters.Length)
        {
            Array.Resize(ref _letters, (int)Math.Min(Array.MaxLength, Math.Max(2L * _letters.Length, start + (long)id.Length)));
        }

        id.CopyTo(_letters.AsSpan(start));
        ref var bucket = ref _buckets[BucketOf(hash)];
        _entries[Count] = new Entry(hash, bucket, start, id.Length);
        bucket = Count;
        return Count++;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _entries.Length);
        _buckets = NewBuckets(_entries.Length);
        for (var number = 0; number < Count; number++)
        {
            ref var bucket = ref _buckets[BucketOf(_entries[number].Hash)];
            _entries[number].Next = bucket;
            bucket = number;
        }
    }

    private record struct Entry(int Hash, int Next, int Start, int Length);
}
