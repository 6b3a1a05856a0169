using System.Text;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Schemas;

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
        var prefix = ShortText.Prefix(bytes, length);
        for (var slot = SlotOf(prefix, length); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var found = ref _slots[slot];
            if (found.Word is null)
            {
                return None;
            }

            if (found.Prefix == prefix && found.Word.Length == length && (length <= sizeof(ulong) || bytes[..length].SequenceEqual(found.Word)))
            {
                return found.Number;
            }
        }
    }

    private static int SlotOf(ulong prefix, int length) =>
        (int)(unchecked((prefix + (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> (64 - SlotBits));

    private void Add(string text, int number)
    {
        var word = Encoding.UTF8.GetBytes(text);
        var prefix = ShortText.Prefix([.. word, .. new byte[sizeof(ulong)]], word.Length);
        var slot = SlotOf(prefix, word.Length);
        while (_slots[slot].Word is not null)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = new Slot(prefix, word, number);
    }

    private readonly record struct Slot(ulong Prefix, byte[]? Word, int Number);
}
