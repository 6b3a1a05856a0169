using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>
/// Reads a long list chunk by chunk, on several threads. A record that is plain is taken as the bytes it is; every other one is read cell by cell
/// as <see cref="RowCells"/> always does, so that what is said about it cannot differ.
/// </summary>
internal sealed class ListIntake<TRow>
{
    private readonly CsvChunks _chunks;
    private readonly byte _separator;
    private readonly TableRecords _opened;
    private readonly TableColumn? _unit;
    private readonly Func<RowCells, TRow> _read;
    private readonly ChunkOrder _order;
    private readonly CancellationToken _stop;
    private readonly int[] _unnamed;

    private ListIntake(
        ChunkRows rows, CsvChunks chunks, byte separator, TableRecords opened, TableColumn? unit, Func<RowCells, TRow> read, ChunkOrder order, CancellationToken stop)
    {
        _chunks = chunks;
        _separator = separator;
        _opened = opened;
        _unit = unit;
        _read = read;
        _order = order;
        _stop = stop;
        _unnamed = [.. opened.Header.Unnamed];
        First = rows;
    }

    private ChunkRows First { get; }

    /// <summary>Reads a list to its end.</summary>
    /// <param name="stream">The file's bytes; it stays open.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="table">The table to read, and its column whose code findings name, if it has one.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="read">Makes a row of its cells.</param>
    /// <param name="newIntake">Makes the intake of one thread.</param>
    /// <param name="findings">Takes one finding per doubtful cell, in the order of the rows.</param>
    /// <param name="how">How to read.</param>
    /// <exception cref="UnreadableTableException">The input cannot be read, or not further.</exception>
    public static void Run(
        Stream stream,
        string file,
        (TableSchema Schema, TableColumn? Unit) table,
        ICollection<TableNote> notes,
        Func<RowCells, TRow> read,
        Func<TableHeader, IRowIntake<TRow>> newIntake,
        Action<Finding> findings,
        BulkReading how)
    {
        var rows = ChunkRows.Open(stream, file, table.Schema, how.ChunkSize, out var chunks, out var separator);
        var opened = TableRecords.Open(rows, file, table.Schema, notes).RequireColumns();
        var order = new ChunkOrder(rows.Chunk, findings, notes, how.RowsRead);
        new ListIntake<TRow>(rows, chunks, separator, opened, table.Unit, read, order, how.Stop).Run(how.Threads, () => newIntake(opened.Header));
    }

    private void Run(int threads, Func<IRowIntake<TRow>> newIntake)
    {
        var intakes = new IRowIntake<TRow>[threads];
        for (var thread = 0; thread < threads; thread++)
        {
            intakes[thread] = newIntake();
        }

        var others = intakes[1..].Select(intake => Task.Factory.StartNew(
            () => Work(new CsvChunk(_opened.File, _separator), intake), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Work(First.Chunk, intakes[0]);
        Task.WaitAll(others);
        _order.ThrowIfFailed();
        foreach (var intake in intakes)
        {
            intake.Complete();
        }
    }

    /// <summary>What one thread does. Whatever goes wrong is kept for the caller.</summary>
    private void Work(CsvChunk chunk, IRowIntake<TRow> intake)
    {
        var isNumbered = ReferenceEquals(chunk, First.Chunk);
        var reader = new RecordReader(chunk, this);
        try
        {
            if (isNumbered)
            {
                Read(chunk, First.NextRecord, intake, reader);
            }

            while (!_order.HasFailed && _chunks.TryTake(chunk))
            {
                _stop.ThrowIfCancellationRequested();
                chunk.Split();
                if (!_order.TryNumber(chunk))
                {
                    return;
                }

                Read(chunk, 0, intake, reader);
            }
        }
#pragma warning disable CA1031 // It is thrown again when all threads have ended.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            _order.Fail(chunk.Index, cause);
        }
    }

    private void Read(CsvChunk chunk, int first, IRowIntake<TRow> intake, RecordReader reader)
    {
        var news = new ChunkNews { Rows = chunk.Records - first };
        reader.News = news;
        try
        {
            for (var number = first; number < chunk.Records; number++)
            {
                var record = chunk[number];
                chunk.Require(record);
                if (!(MayBePlain(record) && intake.TryAdd(record)) && reader.TryRead(number, out var row))
                {
                    intake.Add(row);
                }
            }

            intake.HandOver(chunk.Bytes);
        }
        finally
        {
            _order.Tell(chunk.Index, news);
        }
    }

    /// <summary>Nothing stands where there is no header, and no cell can be too long.</summary>
    private bool MayBePlain(in CsvRecord record)
    {
        if (record.Count > _opened.Header.Width || record.Length > TableLimits.CellLength)
        {
            return false;
        }

        foreach (var cell in _unnamed)
        {
            if (!record[cell].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads chosen records of a chunk cell by cell.</summary>
    private sealed class RecordReader
    {
        private readonly ChunkRows _rows;
        private readonly TableRecords _records;
        private readonly RowCells _cells;
        private readonly Func<RowCells, TRow> _read;

        public RecordReader(CsvChunk chunk, ListIntake<TRow> list)
        {
            _rows = ChunkRows.Of(chunk);
            _records = list._opened.With(_rows, _notes);
            _cells = new RowCells(_records, list._unit, finding => News.Findings.Add(finding));
            _read = list._read;
        }

        private readonly List<TableNote> _notes = [];

        /// <summary>Takes what is to be told.</summary>
        public ChunkNews News { get; set; } = new();

        /// <summary>Reads a record; a blank one is no row.</summary>
        public bool TryRead(int record, out TRow row)
        {
            _rows.Choose(record);
            row = default!;
            var isRow = _records.MoveNext() && _cells.TryRead(_read, out row);
            News.Notes.AddRange(_notes);
            _notes.Clear();
            return isRow;
        }
    }
}
