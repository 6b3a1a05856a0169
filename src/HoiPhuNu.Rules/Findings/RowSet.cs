using System.Numerics;

namespace HoiPhuNu.Rules.Findings;

/// <summary>A set of row numbers, one bit each: a list of twenty million rows takes 2.5 MB.</summary>
internal sealed class RowSet
{
    private const int BitsOfAWord = 64;

    private ulong[] _words = [];

    /// <summary>How many rows there are.</summary>
    public long Count => _words.Sum(word => (long)BitOperations.PopCount(word));

    /// <summary>The first row; nothing where there is none.</summary>
    public long? First => Array.FindIndex(_words, word => word != 0) is var at and >= 0 ? ((long)at * BitsOfAWord) + BitOperations.TrailingZeroCount(_words[at]) : null;

    /// <summary>The last row; nothing where there is none.</summary>
    public long? Last =>
        Array.FindLastIndex(_words, word => word != 0) is var at and >= 0 ? ((long)at * BitsOfAWord) + BitsOfAWord - 1 - BitOperations.LeadingZeroCount(_words[at]) : null;

    /// <summary>Adds a row; one that has no number is in no set.</summary>
    public void Add(long row)
    {
        if (row <= 0 || row / BitsOfAWord >= Array.MaxLength)
        {
            return;
        }

        var word = (int)(row / BitsOfAWord);
        Reach(word + 1);
        _words[word] |= 1UL << (int)(row % BitsOfAWord);
    }

    public void AddAll(RowSet other)
    {
        Reach(other._words.Length);
        for (var word = 0; word < other._words.Length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    /// <summary>Takes a row out.</summary>
    public void Remove(long row)
    {
        if (row > 0 && row / BitsOfAWord < _words.Length)
        {
            _words[row / BitsOfAWord] &= ~(1UL << (int)(row % BitsOfAWord));
        }
    }

    private void Reach(int words)
    {
        if (words > _words.Length)
        {
            Array.Resize(ref _words, (int)Math.Min(Array.MaxLength, Math.Max(words, 2L * _words.Length)));
        }
    }
}
