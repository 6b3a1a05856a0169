namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>Counts rows while they are read, and stops the work when the person at the keyboard does.</summary>
internal sealed class RowProgress(CancellationToken interrupted)
{
    private const int Pace = 4096;

    private long _rows;

    /// <summary>How many rows were read so far; may be asked from another thread.</summary>
    public long Rows => Volatile.Read(ref _rows);

    /// <summary>Is done when the person at the keyboard wants the work stopped.</summary>
    public CancellationToken Interrupted => interrupted;

    /// <summary>Counts more rows; from one thread at a time.</summary>
    public void Count(long rows) => Volatile.Write(ref _rows, _rows + rows);

    /// <summary>Counts one more row.</summary>
    /// <exception cref="OperationCanceledException">The work was interrupted.</exception>
    public void Count()
    {
        Volatile.Write(ref _rows, _rows + 1);
        if (_rows % Pace == 0)
        {
            interrupted.ThrowIfCancellationRequested();
        }
    }
}
