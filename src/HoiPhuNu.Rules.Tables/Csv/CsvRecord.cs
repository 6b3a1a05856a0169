using System.Runtime.CompilerServices;
using System.Text;
using HoiPhuNu.Rules.Tables.Bulk;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>One record of a chunk: its cells by place.</summary>
internal readonly ref struct CsvRecord
{
    private readonly ReadOnlySpan<int> _ends;
    private readonly int _start;
    private readonly bool _mayBeQuoted;

    /// <summary>A record.</summary>
    /// <param name="bytes">The chunk's bytes, and some behind them.</param>
    /// <param name="ends">Where its cells end in them.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="row">Its row.</param>
    /// <param name="mayBeQuoted">Whether there are quotation marks in the chunk.</param>
    public CsvRecord(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends, int start, long row, bool mayBeQuoted)
    {
        Bytes = bytes;
        _ends = ends;
        _start = start;
        _mayBeQuoted = mayBeQuoted;
        Row = row;
    }

    /// <summary>The chunk's bytes, and some behind them.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; }

    /// <summary>How many cells it has.</summary>
    public int Count => _ends.Length;

    /// <summary>How many bytes it has, without its end.</summary>
    public int Length => unchecked(_ends[^1] - _start);

    /// <summary>Its first byte; what stands behind it where it is empty.</summary>
    public byte First => Bytes[_start];

    /// <summary>Its bytes, without its end.</summary>
    public ReadOnlySpan<byte> Content => Bytes.Slice(_start, Length);

    /// <summary>Whether a quotation mark stands in it.</summary>
    public bool HasQuotes => Content.Contains((byte)'"');

    /// <summary>The bytes of a cell as they stand, quotation marks included.</summary>
    public ReadOnlySpan<byte> Raw(int cell) => Bytes[(cell == 0 ? _start : _ends[cell - 1] + 1).._ends[cell]];

    /// <summary>
    /// Where the bytes of a cell stand, without the quotation marks around it; a double one inside is still double. Empty where the record ends
    /// before the cell, and for no place.
    /// </summary>
    public CellBytes this[int cell]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            unchecked
            {
                var ends = _ends;
                if ((uint)cell >= (uint)ends.Length)
                {
                    return default;
                }

                var start = cell == 0 ? _start : ends[cell - 1] + 1;
                var found = new CellBytes(start, ends[cell] - start);
                return _mayBeQuoted ? Unquoted(found) : found;
            }
        }
    }

    /// <summary>Finds a cell that holds a code or an id of ASCII letters, without blanks around it and without quotation marks in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPlain(int cell, out CellBytes found)
    {
        found = this[cell];
        return ShortText.IsPlain(Bytes[found.Start..], found.Length) && !(_mayBeQuoted && Bytes.Slice(found.Start, found.Length).Contains((byte)'"'));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private CellBytes Unquoted(CellBytes cell) =>
        cell.Length >= 2 && Bytes[cell.Start] == '"' ? new CellBytes(cell.Start + 1, cell.Length - 2) : cell;

    /// <summary>The text of a cell.</summary>
    public string TextOf(int cell)
    {
        var raw = Raw(cell);
        if (raw is not [(byte)'"', .. var inner, (byte)'"'])
        {
            return Encoding.UTF8.GetString(raw);
        }

        var text = Encoding.UTF8.GetString(inner);
        return text.Contains('"', StringComparison.Ordinal) ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
