using System.Runtime.CompilerServices;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Rows that came one at a time and wait until there are enough of them to be counted together, which takes less time than one by one. The tally that
/// holds them counts them before it tells or does anything else.
/// </summary>
/// <typeparam name="TRow">A compact record.</typeparam>
internal struct WaitingRows<TRow>()
    where TRow : unmanaged
{
    /// <summary>Rows that wait at most: 4 KB of them, so that beginning and ending each time is not felt.</summary>
    private const int Room = 256;

    // None before the first row, which many a tally never sees.
    private TRow[] _rows = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a row. Those before are counted first where there is no room for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in TRow row, ICountRows<TRow> counter)
    {
        var (rows, count) = (_rows, Count);
        if ((uint)count >= (uint)rows.Length)
        {
            CountAndAdd(in row, counter);
            return;
        }

        rows[count] = row;
        Count = count + 1;
    }

    /// <summary>Has all rows counted, so that none waits.</summary>
    public void CountAll(ICountRows<TRow> counter)
    {
        if (Count > 0)
        {
            var rows = _rows.AsSpan(0, Count);
            Count = 0;
            counter.Count(rows);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CountAndAdd(in TRow row, ICountRows<TRow> counter)
    {
        CountAll(counter);
        if (_rows.Length == 0)
        {
            _rows = new TRow[Room];
        }

        _rows[0] = row;
        Count = 1;
    }
}
