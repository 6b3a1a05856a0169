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

    /// <summary>Takes a row, where there is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(in TRow row)
    {
        var (rows, count) = (_rows, Count);
        if ((uint)count >= (uint)rows.Length)
        {
            return false;
        }

        rows[count] = row;
        Count = count + 1;
        return true;
    }

    /// <summary>Takes the first row after all those before have been counted.</summary>
    public void AddFirst(in TRow row)
    {
        if (_rows.Length == 0)
        {
            _rows = new TRow[Room];
        }

        _rows[0] = row;
        Count = 1;
    }

    /// <summary>Hands over the rows in the order in which they came. They are to be counted before the next one is taken.</summary>
    public ReadOnlySpan<TRow> TakeAll()
    {
        var rows = _rows.AsSpan(0, Count);
        Count = 0;
        return rows;
    }
}
