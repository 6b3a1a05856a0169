using System.Buffers.Binary;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>The records of an old workbook ([MS-XLS]), one after the other.</summary>
internal sealed class BiffRecords : IDisposable
{
    private const int ContinueType = 0x3C;

    private readonly BufferedStream _stream;
    private readonly byte[] _data = new byte[ushort.MaxValue];
    private readonly byte[] _header = new byte[4];
    private int _length;
    private bool _isHeaderRead;

    /// <summary>Begins at a place of the stream.</summary>
    public BiffRecords(Stream stream, long start)
    {
        if (start > stream.Length)
        {
            throw new InvalidDataException();
        }

        stream.Position = start;
        _stream = new BufferedStream(stream, 1 << 16);
    }

    /// <summary>What the current record is.</summary>
    public int Type { get; private set; }

    /// <summary>What it holds; valid until the next one.</summary>
    public ReadOnlySpan<byte> Data => _data.AsSpan(0, _length);

    /// <summary>Goes to the next record; <see langword="false"/> at the end.</summary>
    /// <exception cref="InvalidDataException">The stream ends inside a record.</exception>
    public bool MoveNext()
    {
        if (!ReadHeader())
        {
            return false;
        }

        ReadData();
        return true;
    }

    /// <summary>Goes to what is left of the current record where it did not fit into one.</summary>
    public bool MoveToRest()
    {
        if (!ReadHeader() || BinaryPrimitives.ReadUInt16LittleEndian(_header) != ContinueType)
        {
            return false;
        }

        ReadData();
        return true;
    }

    public void Dispose() => _stream.Dispose();

    private bool ReadHeader()
    {
        if (!_isHeaderRead)
        {
            var read = _stream.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false);
            if (read < _header.Length)
            {
                return false;
            }

            _isHeaderRead = true;
        }

        return true;
    }

    private void ReadData()
    {
        _isHeaderRead = false;
        Type = BinaryPrimitives.ReadUInt16LittleEndian(_header);
        _length = BinaryPrimitives.ReadUInt16LittleEndian(_header.AsSpan(2));
        _stream.ReadExactly(_data.AsSpan(0, _length));
    }
}
