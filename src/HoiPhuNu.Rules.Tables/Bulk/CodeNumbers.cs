using System.Text;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>The codes of units in a list, from bytes to whatever number they have for their reader; each is asked for once.</summary>
/// <param name="numberOf">The number of a code, −1 or more.</param>
internal sealed class CodeNumbers(Func<string, int> numberOf)
{
    private const int MostShort = 6;
    private const int KeyBits = 8 * MostShort;
    private const ulong Keys = (1UL << KeyBits) - 1;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly PersonNumbers _all = new();
    private readonly List<int> _numbers = [];

    /// <summary>Short codes, which nearly all are: the code itself, and above it its number plus one. Small, for every row looks here.</summary>
    private ulong[] _slots = new ulong[64];
    private int _shift = 64 - 6;
    private int _count;

    /// <summary>The number of a code.</summary>
    /// <param name="bytes">The bytes from the code on, and more; none of a code's is zero.</param>
    /// <param name="length">How many of them are its, at least one.</param>
    public int Find(ReadOnlySpan<byte> bytes, int length)
    {
        if (length > MostShort)
        {
            return FindAny(bytes[..length]);
        }

        var key = ShortText.Prefix(bytes, length);
        return _slots[SlotOf(key)] is var found and not 0 ? (int)(found >> KeyBits) - 1 : FindAny(bytes[..length]);
    }

    /// <summary>The slot of a short code, or the free one where it would stand.</summary>
    private int SlotOf(ulong key)
    {
        unchecked
        {
            var slots = _slots;
            var slot = (int)((key * Mixer) >> _shift);
            while (slots[slot] is var found and not 0 && (found & Keys) != key)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            return slot;
        }
    }

    private void Add(ulong key, ushort number)
    {
        if (4 * ++_count > 3 * _slots.Length)
        {
            var slots = _slots;
            (_slots, _shift) = (new ulong[2 * slots.Length], _shift - 1);
            foreach (var slot in slots)
            {
                if (slot != 0)
                {
                    _slots[SlotOf(slot & Keys)] = slot;
                }
            }
        }

        _slots[SlotOf(key)] = key | ((ulong)number << KeyBits);
    }

    /// <summary>The number of a code of any length, whatever its number.</summary>
    private int FindAny(ReadOnlySpan<byte> code)
    {
        var index = _all.NumberOf(code);
        if (index == _numbers.Count)
        {
            var number = numberOf(Encoding.UTF8.GetString(code));
            _numbers.Add(number);
            if (code.Length <= MostShort && number < ushort.MaxValue)
            {
                Span<byte> padded = stackalloc byte[sizeof(ulong)];
                padded.Clear();
                code.CopyTo(padded);
                Add(ShortText.Prefix(padded, code.Length), (ushort)(number + 1));
            }
        }

        return _numbers[index];
    }
}
