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
    private ulong[] _keys = new ulong[64];
    private int[] _numbers = new int[64];
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

        var key = ShortText.Prefix(bytes, length) | ((ulong)length << 56);
        var slot = SlotOf(key);
        return _keys[slot] == key ? _numbers[slot] : Add(key, numberOf(Encoding.UTF8.GetString(bytes[..length])));
    }

    /// <summary>The slot of a key, or the free one where it would stand. No key is 0, for it has a length.</summary>
    private int SlotOf(ulong key)
    {
        var keys = _keys;
        var slot = (int)(unchecked(key * Mixer) >> _shift);
        while (keys[slot] != key && keys[slot] != 0)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }

    private int Add(ulong key, int number)
    {
        if (2 * ++_count > _keys.Length)
        {
            var (keys, numbers) = (_keys, _numbers);
            (_keys, _numbers, _shift) = (new ulong[2 * keys.Length], new int[2 * keys.Length], _shift - 1);
            for (var old = 0; old < keys.Length; old++)
            {
                if (keys[old] != 0)
                {
                    Put(keys[old], numbers[old]);
                }
            }
        }

        Put(key, number);
        return number;
    }

    private void Put(ulong key, int number)
    {
        var slot = SlotOf(key);
        (_keys[slot], _numbers[slot]) = (key, number);
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
}
