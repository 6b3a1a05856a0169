using System.Numerics;
using System.Runtime.CompilerServices;
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

    private const int Together = 8;

    private int[] _ends = [];
    private int[] _lastCells = [];

    /// <summary>How many records there are.</summary>
    public int Records { get; private set; }

    /// <summary>Whether there is any quotation mark.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Whether there are only letters of one byte.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>Whether there is a byte of zero.</summary>
    public bool HasZeros { get; private set; }

    /// <summary>Where the cells of a record end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> CellsOf(int record)
    {
        unchecked
        {
            var first = record == 0 ? 0 : _lastCells[record - 1] + 1;
            return _ends.AsSpan(first, _lastCells[record] + 1 - first);
        }
    }

    /// <summary>Where a record starts: behind the end of the one before, which may be two bytes long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StartOf(int record, ReadOnlySpan<byte> bytes)
    {
        if (record == 0)
        {
            return 0;
        }

        unchecked
        {
            var end = _ends[_lastCells[record - 1]];
            return bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    /// <summary>Finds the ends. A rest without a line end is a record too.</summary>
    /// <param name="bytes">The bytes, zeros behind them for one more block.</param>
    /// <param name="length">How many of them there are.</param>
    /// <param name="separator">What stands between cells.</param>
    public void Split(ReadOnlySpan<byte> bytes, int length, byte separator)
    {
        MakeRoom(length);
        var ends = _ends.AsSpan();
        var lastCells = _lastCells.AsSpan();
        var (cells, records) = (0, 0);
        var (wasInside, wasReturn, anyQuotes) = (0UL, 0UL, 0UL);
        var (all, least) = (Vector256<byte>.Zero, Vector256<byte>.AllBitsSet);
        for (var at = 0; at < length; at = unchecked(at + Block))
        {
            var block = bytes.Slice(at, Block);
            var (low, high) = (Vector256.Create(block), Vector256.Create(block[32..]));
            all |= low | high;
            least = at <= length - Block ? Vector256.Min(least, Vector256.Min(low, high)) : least;
            var returns = MaskOf(low, high, (byte)'\r');
            var feeds = MaskOf(low, high, (byte)'\n');
            var separators = MaskOf(low, high, separator);
            var quotes = MaskOf(low, high, (byte)'"');
            if ((quotes | wasInside) != 0)
            {
                anyQuotes |= quotes;
                var inside = BetweenPairs(quotes) ^ wasInside;
                wasInside = unchecked((ulong)((long)inside >> 63));
                (returns, feeds, separators) = (returns & ~inside, feeds & ~inside, separators & ~inside);
            }

            feeds &= ~((returns << 1) | wasReturn);
            wasReturn = returns >> 63;
            var recordEnds = returns | feeds;
            records = unchecked(records + KeepRecords(lastCells[records..], cells, separators | recordEnds, recordEnds));
            cells = unchecked(cells + KeepCells(ends[cells..], at, separators | recordEnds));
        }

        Records = records;
        HasQuotes = anyQuotes != 0;
        IsAscii = all.ExtractMostSignificantBits() == 0;
        HasZeros = Vector256.EqualsAny(least, Vector256<byte>.Zero) || bytes[(length - (length % Block))..length].Contains((byte)0);
        if (RestOf(bytes, length, cells) < length)
        {
            _ends[cells] = length;
            _lastCells[Records++] = cells;
        }
    }

    /// <summary>Every byte may end a cell and a record; and what is written too much needs room.</summary>
    private void MakeRoom(int length)
    {
        if (_ends.Length < length + Block + Together)
        {
            _ends = GC.AllocateUninitializedArray<int>(length + Block + Together);
            _lastCells = GC.AllocateUninitializedArray<int>(length + Block + Together);
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

    /// <summary>Notes the last cells of the records that end in a block: mostly of one.</summary>
    /// <returns>How many do.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int KeepRecords(Span<int> lastCells, int cells, ulong ends, ulong recordEnds)
    {
        unchecked
        {
            lastCells[0] = cells + BitOperations.PopCount(ends & (recordEnds - 1) & ~recordEnds);
            var count = recordEnds == 0 ? 0 : 1;
            for (var left = recordEnds & (recordEnds - 1); left != 0; left &= left - 1)
            {
                lastCells[count++] = cells + BitOperations.PopCount(ends & (left - 1) & ~left);
            }

            return count;
        }
    }

    /// <summary>Notes where the cells of a block end: some at a time, for how many there are cannot be foreseen. What is noted too much is written over.</summary>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int KeepCells(Span<int> kept, int at, ulong ends)
    {
        unchecked
        {
            var count = BitOperations.PopCount(ends);
            for (var first = 0; first < count; first += Together)
            {
                var some = kept.Slice(first, Together);
                some[0] = at + NextOf(ref ends);
                some[1] = at + NextOf(ref ends);
                some[2] = at + NextOf(ref ends);
                some[3] = at + NextOf(ref ends);
                some[4] = at + NextOf(ref ends);
                some[5] = at + NextOf(ref ends);
                some[6] = at + NextOf(ref ends);
                some[7] = at + NextOf(ref ends);
            }

            return count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NextOf(ref ulong bits)
    {
        var next = BitOperations.TrailingZeroCount(bits);
        bits &= unchecked(bits - 1);
        return next;
    }

    /// <summary>Where the last cell starts that has no end.</summary>
    private int RestOf(ReadOnlySpan<byte> bytes, int length, int cells)
    {
        var hasOpenRecord = cells > 0 && (Records == 0 || _lastCells[Records - 1] < cells - 1);
        return hasOpenRecord ? -1 : Records == 0 ? 0 : Math.Min(length, StartOf(Records, bytes));
    }
}
