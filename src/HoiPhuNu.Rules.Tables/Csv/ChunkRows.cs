using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// The rows of a CSV file by its chunks: all of them, or one that is chosen. They are the same as those of <see cref="CsvRows"/>.
/// </summary>
internal sealed class ChunkRows : ITextRows
{
    private readonly int _declarations;
    private int _record = -1;
    private int _next;
    private int _limit;

    private ChunkRows(CsvChunks? chunks, CsvChunk chunk, int declarations)
    {
        Chunks = chunks;
        _declarations = declarations;
        Chunk = chunk;
    }

    /// <summary>The parts that come after <see cref="Chunk"/>; none for rows that are chosen.</summary>
    public CsvChunks? Chunks { get; }

    /// <summary>The chunk that rows are read from.</summary>
    public CsvChunk Chunk { get; }

    /// <summary>The record of the chunk that comes next.</summary>
    public int NextRecord => _next;

    /// <inheritdoc/>
    public long Row => Chunk.RowOf(_record);

    /// <inheritdoc/>
    public int Count => Chunk[_record].Count;

    /// <inheritdoc/>
    public string this[int cell] =>
        Chunk[_record].TextOf(cell) is { Length: <= TableLimits.CellLength } text ? text : throw Chunk.Refusal("cell-too-long", Row, TableLimits.CellLength);

    /// <summary>Opens a file as <see cref="CsvRows.Open"/> does.</summary>
    /// <exception cref="UnreadableTableException">The stream holds no text.</exception>
    public static ChunkRows Open(Stream stream, string file, TableSchema schema, int chunkSize)
    {
        var text = new CsvText(stream, file);
        var (letter, isDeclared) = CsvSeparator.Detect(text.Head.ToString(), schema);
        var rows = new ChunkRows(new CsvChunks(stream, text, chunkSize), new CsvChunk(file, (byte)letter), isDeclared ? 1 : 0);
        if (isDeclared)
        {
            rows.MoveNext();
        }

        return rows;
    }

    /// <summary>Rows that are chosen one by one.</summary>
    public static ChunkRows Of(CsvChunk chunk) => new(null, chunk, 0);

    /// <summary>The rows that come next, as far as they lie in one chunk; they are read again.</summary>
    public IReadOnlyList<HeadRow> LookAhead()
    {
        while (_next >= _limit || Blank(_next, _limit))
        {
            if (!MoveToNextChunk())
            {
                break;
            }
        }

        return [.. Enumerable.Range(_next, Math.Max(0, Math.Min(_limit - _next, LayoutFinder.Rows))).Select(record => HeadRow.Of(Chunk.RowOf(record), Texts(record)))];
    }

    /// <summary>Makes one record the only row there is.</summary>
    public void Choose(int record) => (_next, _limit) = (record, record + 1);

    /// <inheritdoc/>
    public bool IsBlank(int cell)
    {
        var record = Chunk[_record];
        return record[cell].IsEmpty || Blanks.Trim(this[cell]).IsEmpty;
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (_next >= _limit)
        {
            if (!MoveToNextChunk())
            {
                return false;
            }
        }

        _record = _next++;
        Chunk.Require(Chunk[_record]);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The chunks are their opener's.
    }

    private bool Blank(int first, int end) => Enumerable.Range(first, end - first).All(record => Texts(record).All(text => Blanks.Trim(text).IsEmpty));

    private IEnumerable<string> Texts(int record)
    {
        for (var cell = 0; cell < Chunk[record].Count; cell++)
        {
            yield return Chunk[record].TextOf(cell);
        }
    }

    private bool MoveToNextChunk()
    {
        var row = Chunk.Index < 0 ? 1 - _declarations : Chunk.FirstRow + Chunk.Records;
        if (Chunks?.TryTake(Chunk) != true)
        {
            return false;
        }

        Chunk.FirstRow = row;
        Chunk.Split();
        (_next, _limit) = (0, Chunk.Records);
        return true;
    }
}
