using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>The rows of a CSV file. Quoting is that of RFC 4180; a misplaced quotation mark is refused, because it shifts cells.</summary>
internal sealed class CsvRows : ITextRows
{
    /// <summary>Dates, words, codes: what stands in most cells of long lists. In bytes, and so in characters at most.</summary>
    private const int ShortCell = 64;

    private readonly CsvReader _reader;
    private readonly string _file;
    private readonly int _declarations;
    private readonly char[] _glance = new char[ShortCell];

    private CsvRows(CsvText text, string file, char separator, bool isDeclared)
    {
        _file = file;
        _declarations = isDeclared ? 1 : 0;
        _reader = CsvReader.Create(text, Options(separator) with { OnMalformedRecord = Refuse });
    }

    /// <inheritdoc/>
    public long Row => _reader.RowNumber - _declarations;

    /// <inheritdoc/>
    public int Count => _reader.FieldCount;

    /// <inheritdoc/>
    public string this[int cell] =>
        _reader.GetString(cell) is { Length: <= TableLimits.CellLength } text ? text : throw TooLong("cell-too-long", Row, TableLimits.CellLength);

    /// <summary>
    /// Opens the text of a stream, which stays open; the separator is found by the headers of <paramref name="schema"/>. A line that declares
    /// it (<c>sep=;</c>) is hidden by spreadsheets and is no row.
    /// </summary>
    /// <exception cref="UnreadableTableException">The stream holds no text.</exception>
    public static CsvRows Open(Stream stream, string file, TableSchema schema)
    {
        var text = new CsvText(stream, file);
        var (separator, isDeclared) = CsvSeparator.Detect(text.Head.ToString(), schema);
        var rows = new CsvRows(text, file, separator, isDeclared);
        if (isDeclared)
        {
            rows.MoveNext();
        }

        return rows;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Glance(int cell)
    {
        var bytes = _reader.GetSpan(cell);
        return bytes.Length <= ShortCell ? _glance.AsSpan(0, Encoding.UTF8.GetChars(bytes, _glance)) : this[cell];
    }

    /// <inheritdoc/>
    public bool IsBlank(int cell) => _reader.IsEmpty(cell) || Blanks.Trim(Glance(cell)).IsEmpty;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException tooLong)
        {
            throw TooLong("record-too-long", tooLong.RecordNumber - _declarations, TableLimits.RowBytes, tooLong);
        }

        return _reader.RawRecord.Length <= TableLimits.RowBytes ? true : throw TooLong("record-too-long", Row, TableLimits.RowBytes);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    /// <summary>No row is skipped, not even an empty one, so that the reader's row numbers are the spreadsheet's.</summary>
    internal static CsvReaderOptions Options(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        MaxRecordSize = TableLimits.RowBytes,
        PoolStrings = true,
    };

    private UnreadableTableException TooLong(string key, long row, int limit, Exception? cause = null) =>
        new(key, new Place(_file, row, null), ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(row)).Add("limit", limit), cause);

    private void Refuse(CsvMalformedRecord record)
    {
        var key = record.Reason == CsvMalformedReason.UnterminatedQuote ? "quote-unclosed" : "quote-misplaced";
        var facts = ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(record.RecordNumber - _declarations));
        throw new UnreadableTableException(key, new Place(_file, record.RecordNumber - _declarations, null), facts);
    }
}
