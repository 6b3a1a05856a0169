using System.Buffers;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Pairs of a person and a unit, each once, eight bytes a pair. What is added again and again is thrown away before more memory is taken, so that repeated rows
/// cost nothing lasting.
/// </summary>
internal sealed class PersonUnits
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int FewestToCompact = 1 << 17;

    private ulong[] _pairs = [];
    private int _count;
    private int _sorted;

    /// <summary>The pairs in the order of persons, then of units, each once.</summary>
    public ReadOnlySpan<ulong> InOrder()
    {
        Compact();
        return _pairs.AsSpan(0, _count);
    }

    public void Add(ReadOnlySpan<ulong> pairs)
    {
        if (_count + pairs.Length > _pairs.Length)
        {
            MakeRoom(pairs.Length);
        }

        pairs.CopyTo(_pairs.AsSpan(_count));
        _count += pairs.Length;
    }

    public static ulong Pair(int person, int unit) => ((ulong)(uint)person << 32) | (uint)unit;

    public static int PersonOf(ulong pair) => (int)(pair >> 32);

    public static int UnitOf(ulong pair) => unchecked((int)pair);

    /// <summary>Takes more memory only if throwing away what is there again leaves little room: an eighth, so that sorting pays for itself.</summary>
    private void MakeRoom(int more)
    {
        if (_count >= FewestToCompact)
        {
            Compact();
        }

        if (_count + more > _pairs.Length - (_pairs.Length / 8))
        {
            Array.Resize(ref _pairs, Math.Max(_count + more, 2 * _pairs.Length));
        }
    }

    private void Compact()
    {
        if (_sorted == _count)
        {
            return;
        }

        Sort();
        var kept = 1;
        for (var index = 1; index < _count; index++)
        {
            if (_pairs[index] != _pairs[kept - 1])
            {
                _pairs[kept++] = _pairs[index];
            }
        }

        _sorted = _count = kept;
    }

    /// <summary>Digit by digit from the last one; each pass keeps the order of the one before. Digits in which all are alike take no pass.</summary>
    private void Sort()
    {
        var differing = 0UL;
        foreach (var pair in _pairs.AsSpan(0, _count))
        {
            differing |= pair ^ _pairs[0];
        }

        var rented = ArrayPool<ulong>.Shared.Rent(_count);
        var from = _pairs.AsSpan(0, _count);
        var to = rented.AsSpan(0, _count);
        Span<int> places = stackalloc int[Digits];
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            if ((differing >> shift) % Digits == 0)
            {
                continue;
            }

            places.Clear();
            foreach (var pair in from)
            {
                places[(int)((pair >> shift) % Digits)]++;
            }

            var before = 0;
            foreach (ref var place in places)
            {
                (place, before) = (before, before + place);
            }

            foreach (var pair in from)
            {
                to[places[(int)((pair >> shift) % Digits)]++] = pair;
            }

            var sorted = to;
            to = from;
            from = sorted;
        }

        from.CopyTo(_pairs);
        ArrayPool<ulong>.Shared.Return(rented);
    }
}
