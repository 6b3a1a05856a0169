using System.Numerics;
using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// Finds where cells and records end, 64 bytes at a time. Between a quotation mark and the next one nothing ends; whether quotation marks stand
/// where they may is for others to say: up to the first that does not, what is found here is right.
/// </summary>
internal sealed class RecordSplitter
{
    /// <summary>How many bytes are looked at together; as many must be readable behind the end.</summary>
    public const int Block = 64;

    private int[] _ends = new int[1024];
    private int[] _lastCells = new int[256];

    /// <summary>How many records there are.</summary>
    public int Records { get; private set; }

    /// <summary>Where the cells of a record end.</summary>
    public ReadOnlySpan<int> CellsOf(int record)
    {
        var first = record == 0 ? 0 : _lastCells[record - 1] + 1;
        return _ends.AsSpan(first, _lastCells[record] + 1 - first);
    }

    /// <summary>Where a record starts: behind the end of the one before, which may be two bytes long.</summary>
    public int StartOf(int record, ReadOnlySpan<byte> bytes)
    {
        if (record == 0)
        {
            return 0;
        }

        var end = _ends[_lastCells[record - 1]];
        return bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>Finds the ends. A rest without a line end is a record too.</summary>
    /// <param name="bytes">The bytes, zeros behind them for one more block.</param>
    /// <param name="length">How many of them there are.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="hasQuotes">Whether there is any quotation mark.</param>
    public void Split(ReadOnlySpan<byte> bytes, int length, byte separator, bool hasQuotes)
    {
        Records = 0;
        var cells = 0;
        var (wasInside, wasReturn) = (0UL, 0UL);
        for (var at = 0; at < length; at += Block)
        {
            var block = bytes.Slice(at, Block);
            var (low, high) = (Vector256.Create(block[..32]), Vector256.Create(block[32..]));
            var returns = MaskOf(low, high, (byte)'\r');
            var feeds = MaskOf(low, high, (byte)'\n');
            var separators = MaskOf(low, high, separator);
            if (hasQuotes)
            {
                var inside = BetweenPairs(MaskOf(low, high, (byte)'"')) ^ wasInside;
                wasInside = unchecked((ulong)((long)inside >> 63));
                (returns, feeds, separators) = (returns & ~inside, feeds & ~inside, separators & ~inside);
            }

            feeds &= ~((returns << 1) | wasReturn);
            wasReturn = returns >> 63;
            cells = Keep(at, cells, separators | returns | feeds, returns | feeds);
        }

        if (RestOf(bytes, length, cells) < length)
        {
            _ends[cells] = length;
            KeepRecord(cells);
        }
    }

    private static ulong MaskOf(Vector256<byte> low, Vector256<byte> high, byte wanted) =>
        Vector256.Equals(low, Vector256.Create(wanted)).ExtractMostSignificantBits()
        | ((ulong)Vector256.Equals(high, Vector256.Create(wanted)).ExtractMostSignificantBits() << 32);

    /// <summary>From each first of two marks up to before the second: each bit is the sum of all up to it.</summary>
    private static ulong BetweenPairs(ulong marks)
    {
        marks ^= marks << 1;
        marks ^= marks << 2;
        marks ^= marks << 4;
        marks ^= marks << 8;
        marks ^= marks << 16;
        return marks ^ (marks << 32);
    }

    private int Keep(int at, int cells, ulong ends, ulong recordEnds)
    {
        // One more for the last cell of all.
        if (_ends.Length - cells <= Block)
        {
            Array.Resize(ref _ends, 2 * _ends.Length);
        }

        for (var left = recordEnds; left != 0; left &= left - 1)
        {
            KeepRecord(cells + BitOperations.PopCount(ends & (left - 1) & ~left));
        }

        var kept = _ends.AsSpan(cells, Block);
        var count = 0;
        for (var left = ends; left != 0; left &= left - 1)
        {
            kept[count++] = at + BitOperations.TrailingZeroCount(left);
        }

        return cells + count;
    }

    private void KeepRecord(int lastCell)
    {
        if (Records == _lastCells.Length)
        {
            Array.Resize(ref _lastCells, 2 * Records);
        }

        _lastCells[Records++] = lastCell;
    }

    /// <summary>Where the last cell starts that has no end.</summary>
    private int RestOf(ReadOnlySpan<byte> bytes, int length, int cells)
    {
        var hasOpenRecord = cells > 0 && (Records == 0 || _lastCells[Records - 1] < cells - 1);
        return hasOpenRecord ? -1 : Records == 0 ? 0 : Math.Min(length, StartOf(Records, bytes));
    }
}
