using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// A part of a CSV file: whole records in UTF-8, one after the other, and where their cells end. It is used again for other parts.
/// </summary>
internal sealed class CsvChunk(string file, byte separator)
{
    /// <summary>How many bytes behind its end may be read; they say nothing.</summary>
    public const int Padding = RecordSplitter.Block;

    private readonly RecordSplitter _splitter = new();

    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>Room for other parts of the same file.</summary>
    public CsvChunk Another() => new(File, separator);

    /// <summary>The bytes; only the first <see cref="Length"/> are the part's.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>How many bytes it has.</summary>
    public int Length { get; set; }

    /// <summary>Which part of the file it is, from 0.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether the file ends with it.</summary>
    public bool IsLast { get; set; }

    /// <summary>The row of its first record as a spreadsheet counts it.</summary>
    public long FirstRow { get; set; }

    /// <summary>How many records it has.</summary>
    public int Records => _splitter.Records;

    /// <summary>The row of a record.</summary>
    public long RowOf(int record) => FirstRow + record;

    /// <summary>Finds the records and their cells.</summary>
    /// <exception cref="UnreadableTableException">The bytes are no text.</exception>
    public void Split()
    {
        Bytes.AsSpan(Length, Padding).Clear();
        _splitter.Split(Bytes, Length, separator);
        var text = Bytes.AsSpan(0, Length);
        if (!_splitter.IsAscii && !Utf8.IsValid(text))
        {
            throw new UnreadableTableException(IsLast && IsCutShort(text) ? "truncated" : "encoding", new Place(File, null, null));
        }

        if (_splitter.HasZeros)
        {
            throw new UnreadableTableException("binary", new Place(File, null, null));
        }
    }

    /// <summary>A record, to look at its cells.</summary>
    public CsvRecord this[int record] => new(Bytes, _splitter.CellsOf(record), _splitter.StartOf(record, Bytes), RowOf(record), _splitter.HasQuotes);

    /// <summary>Refuses a record that is too long, or that has a quotation mark where none may be.</summary>
    /// <exception cref="UnreadableTableException">It is, or it has.</exception>
    public void Require(in CsvRecord record)
    {
        if (_splitter.HasQuotes && record.HasQuotes)
        {
            RequireQuotes(record);
        }

        if (record.Length > TableLimits.RowBytes)
        {
            throw Refusal("record-too-long", record.Row, TableLimits.RowBytes);
        }
    }

    /// <summary>Why something of a row cannot be read.</summary>
    public UnreadableTableException Refusal(string key, long row, int? limit = null)
    {
        var facts = ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(row));
        return new UnreadableTableException(key, new Place(File, row, null), limit is { } most ? facts.Add("limit", most) : facts);
    }

    /// <summary>Whether nothing is wrong with the text but that its last letter is not all there.</summary>
    private static bool IsCutShort(ReadOnlySpan<byte> text)
    {
        try
        {
            var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
            decoder.GetCharCount(text, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private void RequireQuotes(in CsvRecord record)
    {
        for (var cell = 0; cell < record.Count; cell++)
        {
            var raw = record.Raw(cell);
            var quote = raw.IndexOf((byte)'"');
            if (quote < 0)
            {
                continue;
            }

            if (raw is [(byte)'=', (byte)'"', .. var guarded, (byte)'"'] && !guarded.Contains((byte)'"'))
            {
                continue;
            }

            if (quote > 0)
            {
                throw Refusal("quote-misplaced", record.Row);
            }

            RequireEnd(raw[1..], record);
        }
    }

    /// <summary>In what follows an opening quotation mark each one is double but the last one.</summary>
    private void RequireEnd(ReadOnlySpan<byte> rest, in CsvRecord record)
    {
        while (true)
        {
            var quote = rest.IndexOf((byte)'"');
            if (quote < 0)
            {
                throw record.Length > TableLimits.RowBytes ? Refusal("record-too-long", record.Row, TableLimits.RowBytes) : Refusal("quote-unclosed", record.Row);
            }

            if (quote == rest.Length - 1)
            {
                return;
            }

            if (rest[quote + 1] != '"')
            {
                throw Refusal("quote-misplaced", record.Row);
            }

            rest = rest[(quote + 2)..];
        }
    }
}
