using System.Runtime.ExceptionServices;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>
/// Keeps the order of a file's chunks while several threads work on them: rows are numbered, told of and refused as if one thread read them one
/// after the other. Each chunk that was taken has to be numbered or to fail.
/// </summary>
/// <param name="first">The first chunk, numbered already.</param>
/// <param name="findings">Takes doubtful cells.</param>
/// <param name="notes">Takes what was left out.</param>
/// <param name="rowsRead">Is told how many rows were read.</param>
internal sealed class ChunkOrder(CsvChunk first, Action<Finding> findings, ICollection<TableNote> notes, Action<long>? rowsRead)
{
    private readonly object _gate = new();
    private readonly Dictionary<int, ChunkNews> _waiting = [];
    private int _nextToNumber = first.Index + 1;
    private long _nextRow = first.FirstRow + first.Records;
    private int _nextToTell = first.Index;
    private readonly PassedLines _passed = new(first.File);
    private bool _hasToldExtraCells;
    private int _failedAt = int.MaxValue;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Whether a chunk failed, so that none behind it is of interest any more.</summary>
    public bool HasFailed => Volatile.Read(ref _failedAt) != int.MaxValue;

    /// <summary>Gives the chunk its row number, when all before it have theirs.</summary>
    /// <returns>Whether it is still of interest.</returns>
    public bool TryNumber(CsvChunk chunk)
    {
        lock (_gate)
        {
            while (_nextToNumber < chunk.Index && chunk.Index < _failedAt)
            {
                Monitor.Wait(_gate);
            }

            if (chunk.Index >= _failedAt)
            {
                return false;
            }

            chunk.FirstRow = _nextRow;
            _nextRow += chunk.Records;
            _nextToNumber++;
            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Tells what there is to tell of a chunk, when all before it has been told.</summary>
    public void Tell(int index, ChunkNews news)
    {
        lock (_gate)
        {
            _waiting.Add(index, news);
            while (_nextToTell <= _failedAt && _waiting.Remove(_nextToTell, out var next))
            {
                _nextToTell++;
                Tell(next);
            }
        }
    }

    /// <summary>Notes that a chunk failed; what failed first in the file counts.</summary>
    public void Fail(int index, Exception cause)
    {
        lock (_gate)
        {
            if (index < _failedAt)
            {
                _failedAt = index;
                _failure = ExceptionDispatchInfo.Capture(cause);
            }

            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Throws what failed, if anything did. To be called when no thread is at work any more.</summary>
    public void ThrowIfFailed() => _failure?.Throw();

    /// <summary>Tells which lines were passed over. To be called when no thread is at work any more.</summary>
    public void TellPassed() => _passed.Tell(notes);

    private void Tell(ChunkNews news)
    {
        foreach (var finding in news.Findings)
        {
            findings(finding);
        }

        foreach (var note in news.Notes)
        {
            // Each thread tells of the first such row it meets; only the first of all is of interest.
            if (note.Key != TableRecords.ExtraCells || !_hasToldExtraCells)
            {
                notes.Add(note);
                _hasToldExtraCells |= note.Key == TableRecords.ExtraCells;
            }
        }

        _passed.Take(news.Passed);
        rowsRead?.Invoke(news.Rows);
    }
}
