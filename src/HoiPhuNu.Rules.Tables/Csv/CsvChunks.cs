using System.Text;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// The parts of a CSV file, one after the other, each of whole records. The cut is behind a line break with an even number of quotation marks
/// before it: one outside of cells, as long as quotation marks stand where they may. Several threads may take parts.
/// </summary>
internal sealed class CsvChunks
{
    private readonly Lock _lock = new();
    private readonly Stream _stream;
    private readonly CsvText _text;
    private readonly int _usualSize;
    private byte[] _rest;
    private int _restLength;
    private int _count;
    private bool _isAtEnd;

    /// <summary>Opens a file by the beginning of its text. The stream stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="text">Its text, of which nothing was read yet.</param>
    /// <param name="usualSize">The size of a part where no record is longer; the same for any number of threads.</param>
    public CsvChunks(Stream stream, CsvText text, int usualSize)
    {
        _usualSize = usualSize;
        _stream = stream;
        _text = text;
        _rest = text.IsUtf8 ? text.Start.ToArray() : [];
        _restLength = _rest.Length;
    }

    /// <summary>How many parts were taken, or tried to be.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Takes the next part.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="UnreadableTableException">The text breaks off.</exception>
    public bool TryTake(CsvChunk chunk)
    {
        lock (_lock)
        {
            if (_isAtEnd)
            {
                return false;
            }

            chunk.Index = _count++;
            Fill(chunk);
            return chunk.Length > 0;
        }
    }

    /// <summary>Behind the last line break outside of cells; 0 where there is none.</summary>
    private static int CutOf(ReadOnlySpan<byte> bytes)
    {
        var quotes = bytes.Count((byte)'"');
        return CutOf(bytes, (byte)'\n', quotes) is var feed and > 0 ? feed : CutOf(bytes[..Math.Max(0, bytes.Length - 1)], (byte)'\r', quotes - bytes[^1..].Count((byte)'"'));
    }

    private static int CutOf(ReadOnlySpan<byte> bytes, byte lineBreak, int quotes)
    {
        while (bytes.LastIndexOf(lineBreak) is var last and >= 0)
        {
            quotes -= quotes == 0 ? 0 : bytes[last..].Count((byte)'"');
            if (quotes % 2 == 0)
            {
                return last + 1;
            }

            bytes = bytes[..last];
        }

        return 0;
    }

    private void Fill(CsvChunk chunk)
    {
        _rest.AsSpan(0, _restLength).CopyTo(Room(chunk, _restLength, 0));
        var length = _restLength;
        for (var size = _usualSize; ; size *= 2)
        {
            if (length < size)
            {
                length += Read(Room(chunk, size, length)[length..]);
            }

            var cut = _isAtEnd ? length : length == 0 ? 0 : CutOf(chunk.Bytes.AsSpan(0, length));

            // A record longer than any may be is handed on as it is, to be refused.
            if (cut > 0 || _isAtEnd || length > TableLimits.RowBytes)
            {
                chunk.Length = cut > 0 ? cut : length;
                chunk.IsLast = _isAtEnd;
                break;
            }
        }

        _restLength = length - chunk.Length;
        _rest = _rest.Length < _restLength ? new byte[_restLength] : _rest;
        chunk.Bytes.AsSpan(chunk.Length, _restLength).CopyTo(_rest);
    }

    /// <summary>The bytes of a chunk, as many as wanted at least; what it holds already stays.</summary>
    private static Span<byte> Room(CsvChunk chunk, int size, int held)
    {
        if (chunk.Bytes.Length < size + CsvChunk.Padding)
        {
            var grown = new byte[size + CsvChunk.Padding];
            chunk.Bytes.AsSpan(0, held).CopyTo(grown);
            chunk.Bytes = grown;
        }

        return chunk.Bytes.AsSpan(0, size);
    }

    /// <summary>Fills the room as far as the file goes; of a text in UTF-16 a few bytes may be left free.</summary>
    private int Read(Span<byte> room)
    {
        if (!_text.IsUtf8)
        {
            return ReadDecoded(room);
        }

        var length = _stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        _isAtEnd = length < room.Length;
        return length;
    }

    private int ReadDecoded(Span<byte> room)
    {
        const int MostBytesOfALetter = 4;
        var length = 0;
        Span<char> letters = stackalloc char[1024];
        while (room.Length - length >= 2 * MostBytesOfALetter)
        {
            var count = _text.Read(letters[..Math.Min(letters.Length - 1, ((room.Length - length) / MostBytesOfALetter) - 1)]);
            if (count == 0)
            {
                _isAtEnd = true;
                break;
            }

            // The two halves of a letter must not be torn apart; that the second one is there has been checked.
            if (char.IsHighSurrogate(letters[count - 1]))
            {
                letters[count++] = (char)_text.Read();
            }

            length += Encoding.UTF8.GetBytes(letters[..count], room[length..]);
        }

        return length;
    }
}
