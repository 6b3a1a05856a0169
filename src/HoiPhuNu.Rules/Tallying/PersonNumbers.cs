using System.Numerics;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// Gives each person's id a dense number, in the order of first sight. All ids lie in one array of bytes, so that a million persons are no
/// million objects: the bytes of her id, and 15 to 26 more. Ids are compared byte by byte.
/// </summary>
internal sealed class PersonNumbers
{
    /// <summary>The number of an id that was never seen.</summary>
    public const int None = -1;

    /// <summary>How long a citizen's number is; other ids may be of any length.</summary>
    private const int UsualLength = 12;

    private byte[] _keys = new byte[64];
    private int[] _starts = new int[9];

    /// <summary>In each slot the low half of the hash, and below it the number plus one; 0 is a free slot. A power of two, at most three quarters taken.</summary>
    private ulong[] _slots = new ulong[8];

    /// <summary>How many different ids there are.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for about as many ids as are expected, so that they need not be moved as they become more. Fewer or more may come.</summary>
    public void Expect(int ids)
    {
        if (Count == 0 && ids >= _starts.Length)
        {
            _keys = new byte[Math.Min(Array.MaxLength, (long)ids * UsualLength)];
            _starts = new int[ids + 1];
            _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)ids / 3 * 4)];
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
        var slot = SlotOf(key, Half(hash));
        if (_slots[slot] is var taken and not 0)
        {
            return NumberIn(taken);
        }

        if (Count >= _slots.Length / 4 * 3)
        {
            Grow();
            slot = SlotOf(key, Half(hash));
        }

        _slots[slot] = (hash << 32) | ((uint)Count + 1);
        return Append(key);
    }

    /// <summary>The number of an id; <see cref="None"/> where it was never seen.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        Span<byte> few = stackalloc byte[PersonKey.Few];
        return Find(PersonKey.Of(id, few));
    }

    /// <summary>The number of an id's key; <see cref="None"/> where it was never seen.</summary>
    public int Find(ReadOnlySpan<byte> key) => NumberIn(_slots[SlotOf(key, Half(PersonKey.HashOf(key)))]);

    /// <summary>Looks at where an id of this hash will be looked for: many such looks in a row wait for memory together.</summary>
    public ulong Touch(ulong hash) => _slots[Half(hash) & (uint)(_slots.Length - 1)];

    private static uint Half(ulong hash) => unchecked((uint)hash);

    /// <summary>The number in a slot; <see cref="None"/> in a free one.</summary>
    private static int NumberIn(ulong slot) => unchecked((int)(uint)slot) - 1;

    /// <summary>The slot of a key, or the free one where it would stand.</summary>
    private int SlotOf(ReadOnlySpan<byte> key, uint hash)
    {
        var slots = _slots;
        var last = slots.Length - 1;
        var slot = (int)(hash & (uint)last);
        while (slots[slot] is var taken and not 0 && !((uint)(taken >> 32) == hash && KeyOf(NumberIn(taken)).SequenceEqual(key)))
        {
            slot = (slot + 1) & last;
        }

        return slot;
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
        var grown = new ulong[2 * _slots.Length];
        foreach (var taken in _slots)
        {
            if (taken != 0)
            {
                var slot = (int)((taken >> 32) & (uint)(grown.Length - 1));
                while (grown[slot] != 0)
                {
                    slot = (slot + 1) & (grown.Length - 1);
                }

                grown[slot] = taken;
            }
        }

        _slots = grown;
    }
}
