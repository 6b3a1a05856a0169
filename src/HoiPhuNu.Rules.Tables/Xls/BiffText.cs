using System.Buffers.Binary;
using System.Text;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>Reads texts of an old workbook, which may go on in the next record, with another width of characters.</summary>
internal sealed class BiffText(BiffRecords records)
{
    private readonly List<(int Start, int Font)> _runs = [];
    private int _at;

    /// <summary>Where the next piece begins in the current record.</summary>
    public int At
    {
        get => _at;
        set => _at = value;
    }

    /// <summary>From where on the last text has which font of the workbook.</summary>
    public IReadOnlyList<(int Start, int Font)> Runs => _runs;

    /// <summary>A text as a name or a format has it, in one record: its length and whether its characters have two bytes.</summary>
    public static string Short(ReadOnlySpan<byte> data, int at, bool isLengthShort)
    {
        var length = isLengthShort ? data[at] : BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);
        var start = at + (isLengthShort ? 2 : 3);
        return (data[start - 1] & 1) == 1
            ? Encoding.Unicode.GetString(data.Slice(start, 2 * length))
            : Encoding.Latin1.GetString(data.Slice(start, length));
    }

    /// <summary>The next text; what says in which font it is, is kept; what says how it is read aloud is passed over.</summary>
    /// <exception cref="InvalidDataException">It breaks off.</exception>
    public string Next()
    {
        var length = Number(2);
        var flags = Number(1);
        var runs = (flags & 8) == 0 ? 0 : Number(2);
        var readings = (flags & 4) == 0 ? 0 : Number(4);
        var text = new StringBuilder(length);
        var isWide = (flags & 1) == 1;
        while (text.Length < length)
        {
            if (_at >= records.Data.Length)
            {
                // What goes on says anew how wide its characters are.
                MoveToRest();
                isWide = (Number(1) & 1) == 1;
                continue;
            }

            var width = isWide ? 2 : 1;
            var count = Math.Min(length - text.Length, (records.Data.Length - _at) / width);
            if (count == 0)
            {
                throw new InvalidDataException();
            }

            var bytes = records.Data.Slice(_at, count * width);
            text.Append(isWide ? Encoding.Unicode.GetString(bytes) : Encoding.Latin1.GetString(bytes));
            _at += count * width;
        }

        _runs.Clear();
        for (var run = 0; run < runs; run++)
        {
            _runs.Add((Number(1) | (Number(1) << 8), Number(1) | (Number(1) << 8)));
        }

        Skip(readings);
        return text.ToString();
    }

    private int Number(int bytes)
    {
        if (_at >= records.Data.Length)
        {
            MoveToRest();
        }

        if (_at + bytes > records.Data.Length)
        {
            throw new InvalidDataException();
        }

        var data = records.Data[_at..];
        _at += bytes;
        return bytes switch
        {
            1 => data[0],
            2 => BinaryPrimitives.ReadUInt16LittleEndian(data),
            _ => BinaryPrimitives.ReadInt32LittleEndian(data) is >= 0 and var number ? number : throw new InvalidDataException(),
        };
    }

    private void Skip(long bytes)
    {
        while (bytes > 0)
        {
            var here = (int)Math.Min(bytes, records.Data.Length - _at);
            _at += here;
            bytes -= here;
            if (bytes > 0)
            {
                MoveToRest();
            }
        }
    }

    private void MoveToRest()
    {
        if (!records.MoveToRest())
        {
            throw new InvalidDataException();
        }

        _at = 0;
    }
}
