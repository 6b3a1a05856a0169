namespace HoiPhuNu.Rules.Tables;

/// <summary>How a long list is read into a tally, or a report: on how many threads, with whom told and how stopped. Whatever is chosen, figures, findings and notes are the same.</summary>
public sealed record BulkReading
{
    private readonly int _threads = 1;

    /// <summary>How many bytes are read together where no row is longer; they stay in the nearer caches.</summary>
    internal int ChunkSize { get; init; } = 256 * 1024;

    /// <summary>On how many threads at most; 1 is the caller's own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Threads
    {
        get => _threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _threads = value;
        }
    }

    /// <summary>How numbers are grouped; in a report only, other lists hold none that may be.</summary>
    public NumberStyle Numbers { get; init; }

    /// <summary>Is told now and then how many more rows were read, blank ones and those left out too; one call at a time, on any of the threads.</summary>
    public Action<long>? RowsRead { get; init; }

    /// <summary>Stops the reading with an <see cref="OperationCanceledException"/>; the tally is of no use then.</summary>
    public CancellationToken Stop { get; init; }
}
