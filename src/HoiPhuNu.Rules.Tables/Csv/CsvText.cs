using System.Text;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// The text of a CSV file, decoded strictly: UTF-8, or UTF-16 with a byte order mark. Bytes that are no text are refused instead of being
/// replaced: they are the mark of a binary file or of an old Vietnamese encoding.
/// </summary>
internal sealed class CsvText : TextReader
{
    private const int ChunkBytes = 64 * 1024;

    private static readonly byte[][] BinaryStarts = ["PK\u0003\u0004"u8.ToArray(), "%PDF"u8.ToArray()];

    private readonly Stream _stream;
    private readonly string _file;
    private readonly Encoding _encoding;
    private readonly Decoder _decoder;
    private readonly byte[] _bytes = new byte[ChunkBytes];
    private readonly char[] _chars;
    private readonly Range _start;
    private int _position;
    private int _length;
    private bool _isAtEnd;
    private bool _isHeldBack;
    private readonly GuardedCells _guarded = new();

    /// <summary>Reads the beginning of a stream, which stays open.</summary>
    /// <exception cref="UnreadableTableException">It is empty or no text.</exception>
    public CsvText(Stream stream, string file)
    {
        _stream = stream;
        _file = file;
        var count = ReadBytes();
        var start = _bytes.AsSpan(0, count);
        (_encoding, var mark) = EncodingOf(start);
        var text = PastMarks(start, mark);
        if (text.IsEmpty)
        {
            throw Unreadable("empty");
        }

        if (Array.Exists(BinaryStarts, binary => _bytes.AsSpan(0, count).StartsWith(binary)) || (_encoding is UTF8Encoding && start.Contains((byte)0)))
        {
            throw Unreadable("binary");
        }

        _decoder = _encoding.GetDecoder();
        _chars = new char[_encoding.GetMaxCharCount(ChunkBytes) + 1];
        _start = (count - text.Length)..count;
        Decode(text);
    }

    /// <summary>Whether the file's bytes are the text's own.</summary>
    public bool IsUtf8 => _encoding is UTF8Encoding;

    /// <summary>The bytes read ahead, behind the marks; before anything else is read.</summary>
    public ReadOnlySpan<byte> Start => _bytes.AsSpan(_start);

    /// <summary>The beginning of the text, as far as it was read ahead.</summary>
    public ReadOnlySpan<char> Head => _chars.AsSpan(_position, _length - _position);

    public override int Peek() => Fill() ? _chars[_position] : -1;

    public override int Read() => Fill() ? _chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (!Fill())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _length - _position);
        _chars.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

    /// <summary>A program that adds a mark to a text that has one already leaves two.</summary>
    private static ReadOnlySpan<byte> PastMarks(ReadOnlySpan<byte> start, int markLength)
    {
        var mark = start[..markLength];
        var text = start[markLength..];
        while (markLength > 0 && text.StartsWith(mark))
        {
            text = text[markLength..];
        }

        return text;
    }

    private bool Fill()
    {
        while (_position == _length && !_isAtEnd)
        {
            Decode(_bytes.AsSpan(0, ReadBytes()));
        }

        return _position < _length;
    }

    private int ReadBytes()
    {
        var count = _stream.ReadAtLeast(_bytes, _bytes.Length, throwOnEndOfStream: false);
        _isAtEnd = count < _bytes.Length;
        return count;
    }

    private void Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _position = 0;
            var kept = _isHeldBack ? 1 : 0;
            _length = kept + _decoder.GetChars(bytes, _chars.AsSpan(kept), flush: false);
            _chars[0] = _isHeldBack ? '=' : _chars[0];
        }
        catch (DecoderFallbackException cause)
        {
            throw Unreadable(_encoding is UTF8Encoding ? "encoding" : "encoding-utf16", cause);
        }

        try
        {
            if (_isAtEnd)
            {
                _length += _decoder.GetChars([], _chars.AsSpan(_length), flush: true);
            }
        }
        catch (DecoderFallbackException cause)
        {
            throw Unreadable("truncated", cause);
        }

        _isHeldBack = !_isAtEnd && _length > 0 && _chars[_length - 1] == '=';
        _length -= _isHeldBack ? 1 : 0;
        _guarded.Mend(_chars.AsSpan(0, _length));
        if (_chars.AsSpan(0, _length).Contains('\0'))
        {
            throw Unreadable("binary");
        }
    }

    private UnreadableTableException Unreadable(string key, Exception? cause = null) => new(key, new Place(_file, null, null), cause: cause);
}
