using System.Runtime.CompilerServices;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Many counts side by side, of 32 bits each so that as many as can be stay near the processor. What 32 bits cannot hold is carried over to 64:
/// no count is ever lost, and room for the carried ones is only made when there are any.
/// </summary>
/// <param name="length">How many counts there are.</param>
internal sealed class Counters(int length)
{
    private const long Wrap = 1L << 32;

    private readonly uint[] _recent = new uint[length];
    private long[]? _carried;

    /// <summary>How many rows the tally had when all counts were carried over last: no recent count is larger than the number of rows since.</summary>
    private long _carriedAt;

    /// <summary>How many counts there are.</summary>
    public int Length => _recent.Length;

    /// <summary>A count.</summary>
    public long this[int index] => _recent[index] + (_carried is { } carried ? carried[index] : 0);

    /// <summary>Counts one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Increment(int index)
    {
        unchecked
        {
            if (++_recent[index] == 0)
            {
                Carry(index);
            }
        }
    }

    /// <summary>Counts many at once.</summary>
    public void Add(int index, long count)
    {
        if (count <= uint.MaxValue - _recent[index])
        {
            _recent[index] += (uint)count;
        }
        else
        {
            Carried[index] += count;
        }
    }

    /// <summary>The counts themselves, for rows to be counted without a look at their size.</summary>
    /// <param name="rows">How many rows the tally has counted.</param>
    /// <param name="more">How many more will be counted before the next call, a row once at most.</param>
    public Span<uint> For(long rows, int more)
    {
        if (rows - _carriedAt > uint.MaxValue - more)
        {
            for (var index = 0; index < _recent.Length; index++)
            {
                Carried[index] += _recent[index];
            }

            Array.Clear(_recent);
            _carriedAt = rows;
        }

        return _recent;
    }

    /// <summary>Takes over the counts of another tally, which has as many.</summary>
    public void Merge(Counters other)
    {
        for (var index = 0; index < Length; index++)
        {
            Add(index, other[index]);
        }
    }

    /// <summary>The sum of each <paramref name="step"/>th of some counts.</summary>
    public long Sum(int first, int end, int step = 1)
    {
        var sum = 0L;
        for (var index = first; index < end; index += step)
        {
            sum += this[index];
        }

        return sum;
    }

    // Apart, so that counting, which hardly ever comes here, need not save what it works with.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Carry(int index) => Carried[index] += Wrap;

    private long[] Carried => _carried ??= new long[Length];
}
