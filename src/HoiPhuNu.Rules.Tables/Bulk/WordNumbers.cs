using System.Runtime.Intrinsics;
using System.Text;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>The words of a column, spelt exactly as they are written out, from bytes to numbers. Any other spelling is for the column itself.</summary>
internal sealed class WordNumbers
{
    /// <summary>For no word of the column, or another spelling.</summary>
    public const int None = -1;

    private const int SlotBits = 7;

    private readonly Slot[] _slots = new Slot[1 << SlotBits];

    private WordNumbers(TableColumn column, Func<string, int> numberOf)
    {
        Array.Fill(_slots, new Slot(default, 0, None, []));
        foreach (var word in column.Words)
        {
            Add(word.Code, numberOf(word.Code));
            Add(word.Vietnamese, numberOf(word.Code));
        }
    }

    /// <summary>The words of a vocabulary by their ordinals.</summary>
    public static WordNumbers Of<TWord>(TableColumn column)
        where TWord : Vocabulary<TWord> => new(column, code => Vocabulary<TWord>.FromCode(code).Ordinal);

    /// <summary>Yes as 1, no as 0.</summary>
    public static WordNumbers YesOrNo(TableColumn column) => new(column, code => code == "yes" ? 1 : 0);

    /// <summary>The number of a word.</summary>
    /// <param name="bytes">The bytes from the word on, and more.</param>
    /// <param name="length">How many of them are its.</param>
    public int Find(ReadOnlySpan<byte> bytes, int length)
    {
        var beginning = ShortText.Beginning(bytes, length);
        var slots = _slots;
        for (var slot = SlotOf(beginning, length); ; slot = unchecked(slot + 1) & (slots.Length - 1))
        {
            ref readonly var found = ref slots[slot];
            if (found.Beginning == beginning && found.Length == length && (length <= Vector128<byte>.Count || bytes[..length].SequenceEqual(found.Word)))
            {
                return found.Number;
            }

            if (found.Number == None)
            {
                return None;
            }
        }
    }

    private static int SlotOf(Vector128<byte> beginning, int length)
    {
        var halves = beginning.AsUInt64();
        return unchecked((int)(((halves[0] + (halves[1] << 1) + (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> (64 - SlotBits)));
    }

    private void Add(string text, int number)
    {
        var word = Encoding.UTF8.GetBytes(text);
        var beginning = ShortText.Beginning([.. word, .. new byte[Vector128<byte>.Count]], word.Length);
        var slot = SlotOf(beginning, word.Length);
        while (_slots[slot].Number != None)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(beginning, word.Length, number, word);
    }

    /// <param name="Beginning">The word's first bytes: all of most words.</param>
    /// <param name="Length">How many bytes it has; none in a free slot.</param>
    /// <param name="Number">Its number; <see cref="None"/> in a free slot.</param>
    /// <param name="Word">The word.</param>
    private readonly record struct Slot(Vector128<byte> Beginning, int Length, int Number, byte[] Word);
}
