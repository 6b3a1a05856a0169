using System.Numerics;

namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Gives each person's id a dense number, in the order of first sight. All ids lie in one array of bytes, so that a million persons are no
/// million objects: the bytes of her id, and 9 to 15 more. Ids are compared byte by byte.
/// </summary>
internal sealed class PersonNumbers
{
    /// <summary>The number of an id that was never seen.</summary>
    public const int None = -1;

    /// <summary>How long a citizen's number is; other ids may be of any length.</summary>
    private const int UsualLength = 12;

    private byte[] _keys = new byte[64];
    private int[] _starts = new int[9];

    /// <summary>In each slot the number plus one, and above it as much of the hash as there is room for; 0 is a free slot. A power of two, at most three quarters taken.</summary>
    private uint[] _slots = new uint[8];

    /// <summary>How many different ids there are.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for about as many ids as are expected, so that they need not be moved as they become more. Fewer or more may come.</summary>
    public void Expect(int ids)
    {
        if (Count == 0 && ids >= _starts.Length)
        {
            _keys = new byte[Math.Min(Array.MaxLength, (long)ids * UsualLength)];
            _starts = new int[ids + 1];
            _slots = new uint[BitOperations.RoundUpToPowerOf2((uint)ids / 3 * 4)];
        }
    }

    /// <summary>The id of a number.</summary>
    public string IdOf(int number) => PersonKey.Decode(KeyOf(number));

    /// <summary>The <see cref="PersonKey"/> of a number.</summary>
    public ReadOnlySpan<byte> KeyOf(int number) => _keys.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>The number of an id, a new one where it was not seen before.</summary>
    public int NumberOf(ReadOnlySpan<char> id)
    {
        Span<byte> few = stackalloc byte[PersonKey.Few];
        return NumberOf(PersonKey.Of(id, few));
    }

    /// <summary>The number of an id's key, a new one where it was not seen before.</summary>
    public int NumberOf(ReadOnlySpan<byte> key) => NumberOf(key, PersonKey.HashOf(key));

    /// <summary>The same where the hash is known.</summary>
    public int NumberOf(ReadOnlySpan<byte> key, ulong hash)
    {
        var slot = SlotOf(key, hash);
        return _slots[slot] is var taken and not 0 ? NumberIn(taken) : Add(key, hash, slot);
    }

    /// <summary>The number of an id; <see cref="None"/> where it was never seen.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        Span<byte> few = stackalloc byte[PersonKey.Few];
        return Find(PersonKey.Of(id, few));
    }

    /// <summary>The number of an id's key; <see cref="None"/> where it was never seen.</summary>
    public int Find(ReadOnlySpan<byte> key) => NumberIn(_slots[SlotOf(key, PersonKey.HashOf(key))]);

    /// <summary>Asks for the memory where an id of this hash will be looked for, so that the waits of many such looks overlap.</summary>
    public void Ask(ulong hash) => Ahead.Ask(ref _slots[FirstSlotOf(hash)]);

    /// <summary>The number in a slot; <see cref="None"/> in a free one.</summary>
    private int NumberIn(uint slot) => unchecked((int)(slot & (uint)(_slots.Length - 1)) - 1);

    private int FirstSlotOf(ulong hash) => unchecked((int)hash & (_slots.Length - 1));

    /// <summary>Other bits of the hash than those that choose the slot, and than the highest, by which people may be divided.</summary>
    private uint TagOf(ulong hash) => unchecked((uint)(hash >> 28) & ~(uint)(_slots.Length - 1));

    /// <summary>The slot of a key, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<byte> key, ulong hash)
    {
        unchecked
        {
            var slots = _slots;
            var last = slots.Length - 1;
            var slot = (int)hash & last;
            var tag = TagOf(hash);
            while (slots[slot] is var taken and not 0 && !((taken & ~(uint)last) == tag && KeyOf(NumberIn(taken)).SequenceEqual(key)))
            {
                slot = (slot + 1) & last;
            }

            return slot;
        }
    }

    private int FreeSlotOf(ulong hash)
    {
        var slot = FirstSlotOf(hash);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private int Add(ReadOnlySpan<byte> key, ulong hash, int slot)
    {
        if (Count >= _slots.Length / 4 * 3)
        {
            Grow();
            slot = FreeSlotOf(hash);
        }

        _slots[slot] = TagOf(hash) | ((uint)Count + 1);
        return Append(key);
    }

    private int Append(ReadOnlySpan<byte> key)
    {
        if (Count + 1 == _starts.Length)
        {
            Array.Resize(ref _starts, (2 * Count) + 1);
        }

        var start = _starts[Count];
        if (key.Length > _keys.Length - start)
        {
            Array.Resize(ref _keys, (int)Math.Min(Array.MaxLength, Math.Max(2L * _keys.Length, start + (long)key.Length)));
        }

        key.CopyTo(_keys.AsSpan(start));
        _starts[++Count] = start + key.Length;
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new uint[2 * _slots.Length];
        for (var number = 0; number < Count; number++)
        {
            var hash = PersonKey.HashOf(KeyOf(number));
            _slots[FreeSlotOf(hash)] = TagOf(hash) | ((uint)number + 1);
        }
    }
}
