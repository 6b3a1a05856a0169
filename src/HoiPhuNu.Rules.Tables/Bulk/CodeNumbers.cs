using System.Text;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>The codes of units in a list, from bytes to whatever number they have for their reader; each is asked for once.</summary>
/// <param name="numberOf">The number of a code.</param>
internal sealed class CodeNumbers(Func<string, int> numberOf)
{
    private const int MostShort = 7;
    private const ulong Mixer = 0x9E37_79B9_7F4A_7C15;

    private readonly PersonNumbers _long = new();
    private readonly List<int> _ofLong = [];
    private Slot[] _slots = new Slot[64];
    private int _shift = 64 - 6;
    private int _count;

    /// <summary>The number of a code.</summary>
    /// <param name="bytes">The bytes from the code on, and more.</param>
    /// <param name="length">How many of them are its, at least one.</param>
    public int Find(ReadOnlySpan<byte> bytes, int length)
    {
        if (length > MostShort)
        {
            return FindLong(bytes[..length]);
        }

        var key = ShortText.Prefix(bytes, length) | (unchecked((ulong)length) << 56);
        ref readonly var slot = ref SlotOf(key);
        return slot.Key == key ? slot.Number : Add(key, numberOf(Encoding.UTF8.GetString(bytes[..length])));
    }

    /// <summary>The slot of a key, or the free one where it would stand. No key is 0, for it has a length.</summary>
    private ref Slot SlotOf(ulong key)
    {
        var slots = _slots;
        var slot = unchecked((int)((key * Mixer) >> _shift));
        while (slots[slot].Key != key && slots[slot].Key != 0)
        {
            slot = unchecked(slot + 1) & (slots.Length - 1);
        }

        return ref slots[slot];
    }

    private int Add(ulong key, int number)
    {
        if (4 * ++_count > 3 * _slots.Length)
        {
            var slots = _slots;
            (_slots, _shift) = (new Slot[2 * slots.Length], _shift - 1);
            foreach (ref readonly var slot in slots.AsSpan())
            {
                if (slot.Key != 0)
                {
                    SlotOf(slot.Key) = slot;
                }
            }
        }

        SlotOf(key) = new Slot(key, number);
        return number;
    }

    private int FindLong(ReadOnlySpan<byte> code)
    {
        var index = _long.NumberOf(code);
        if (index == _ofLong.Count)
        {
            _ofLong.Add(numberOf(Encoding.UTF8.GetString(code)));
        }

        return _ofLong[index];
    }

    /// <summary>A code and its number, side by side, so that one look finds both.</summary>
    private readonly record struct Slot(ulong Key, int Number);
}
