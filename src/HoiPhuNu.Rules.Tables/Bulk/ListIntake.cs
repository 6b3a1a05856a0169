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
    /// <summary>Room is made for so many rows at most, of no fewer bytes each: a list may not be what its beginning says.</summary>
    private const int MostExpected = 1 << 25;
    private const int LeastRecord = 32;

    private readonly ChunkRows _first;
    private readonly TableRecords _opened;
    private readonly TableColumn? _unit;
    private readonly Func<RowCells, TRow> _read;
    private readonly ChunkOrder _order;
    private readonly CancellationToken _stop;
    private readonly int[] _unnamed;

    private ListIntake(ChunkRows first, TableRecords opened, TableColumn? unit, Func<RowCells, TRow> read, ChunkOrder order, CancellationToken stop)
    {
        _first = first;
        _opened = opened;
        _unit = unit;
        _read = read;
        _order = order;
        _stop = stop;
        _unnamed = [.. opened.Header.Unnamed];
    }

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
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        var source = TableFile.Open(stream, file, text => ChunkRows.Open(text, file, table.Schema, how.ChunkSize));
        using var opened = TableRecords.Open(source, file, table.Schema, notes).RequireColumns();
        if (opened.Text is ChunkRows first)
        {
            var order = new ChunkOrder(first.Chunk, findings, notes, how.RowsRead);
            new ListIntake<TRow>(first, opened, table.Unit, read, order, how.Stop).Run(how.Threads, RowsIn(stream, first.Chunk), () => newIntake(opened.Header));
        }
        else
        {
            TakeOneByOne(opened, new RowCells(opened, table.Unit, findings), read, newIntake(opened.Header), how);
        }
    }

    /// <summary>About how many rows a list has, judged by its first part; 0 where that is all of it or its length cannot be told.</summary>
    private static int RowsIn(Stream stream, CsvChunk chunk) =>
        chunk.IsLast || !stream.CanSeek ? 0 : (int)Math.Min(MostExpected, stream.Length / Math.Max(LeastRecord, chunk.Length / Math.Max(1, chunk.Records)));

    /// <summary>Tables that are no text are not that long.</summary>
    private static void TakeOneByOne(TableRecords records, RowCells cells, Func<RowCells, TRow> read, IRowIntake<TRow> intake, BulkReading how)
    {
        while (records.MoveNext())
        {
            how.Stop.ThrowIfCancellationRequested();
            if (cells.TryRead(read, out var row))
            {
                intake.Add(row);
            }

            how.RowsRead?.Invoke(1);
        }

        intake.Complete();
    }

    private void Run(int threads, int rows, Func<IRowIntake<TRow>> newIntake)
    {
        var intakes = new IRowIntake<TRow>[threads];
        for (var thread = 0; thread < threads; thread++)
        {
            intakes[thread] = newIntake();
        }

        intakes[0].Expect(rows);

        var others = intakes[1..].Select(intake => Task.Factory.StartNew(
            () => Work(_first.Chunk.Another(), intake), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Work(_first.Chunk, intakes[0]);
        Task.WaitAll(others);
        _order.ThrowIfFailed();
        _order.TellPassed();
        foreach (var intake in intakes)
        {
            intake.Complete();
        }
    }

    /// <summary>What one thread does. Whatever goes wrong is kept for the caller.</summary>
    private void Work(CsvChunk chunk, IRowIntake<TRow> intake)
    {
        var isNumbered = ReferenceEquals(chunk, _first.Chunk);
        var reader = new RecordReader(chunk, this);
        try
        {
            if (isNumbered)
            {
                Read(chunk, _first.NextRecord, intake, reader);
            }

            while (!_order.HasFailed && _first.Chunks!.TryTake(chunk))
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
            var records = chunk.Records;
            for (var number = first; number < records; number++)
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

    /// <summary>Nothing stands where there is no header, no cell can be too long, and the row is not marked as an example (<see cref="ExampleRow"/>).</summary>
    private bool MayBePlain(in CsvRecord record)
    {
        if (record.Count > _opened.Header.Width || record.Length > TableLimits.CellLength || MayBeExample(record) || MayBeGuarded(record))
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

    /// <summary>One that starts with none of these letters, nor with a quotation mark or blanks before them, is not.</summary>
    private static bool MayBeExample(in CsvRecord record) =>
        record.First is (byte)'V' or (byte)'v' or (byte)'"' or <= (byte)' ' or >= 0x80 && record.Bytes.Slice(record[0].Start, record[0].Length).Contains((byte)':');

    /// <summary>Where a cell may be kept from becoming a number (<see cref="Cells.GuardedText"/>), it is not what it says.</summary>
    private static bool MayBeGuarded(in CsvRecord record) => record.Content.ContainsAny((byte)'=', (byte)'\'');

    /// <summary>Reads chosen records of a chunk cell by cell.</summary>
    private sealed class RecordReader
    {
        private readonly List<TableNote> _notes = [];
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

        /// <summary>Takes what is to be told.</summary>
        public ChunkNews News { get; set; } = new();

        /// <summary>Reads a record; a blank one is no row.</summary>
        public bool TryRead(int record, out TRow row)
        {
            _rows.Choose(record);
            _records.Passed = News.Passed;
            row = default!;
            var isRow = _records.MoveNext() && _cells.TryRead(_read, out row);
            News.Notes.AddRange(_notes);
            _notes.Clear();
            return isRow;
        }
    }
}
