namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>
/// Passes JSON on in UTF-8, with those characters escaped (<c>\u202e</c>) that the JSON writer leaves as they are and that turn the direction of writing
/// around on a screen. A program that reads it gets the very same text.
/// </summary>
internal sealed class EscapedJsonStream(Stream inner) : Stream
{
    private readonly byte[] _begun = new byte[3];
    private int _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_length == 0)
            {
                // All of them begin with one of two bytes; what is before goes on as it is.
                var start = buffer.IndexOfAny((byte)0xE2, (byte)0xD8);
                inner.Write(start < 0 ? buffer : buffer[..start]);
                buffer = start < 0 ? [] : buffer[start..];
                if (buffer.IsEmpty)
                {
                    return;
                }
            }

            _begun[_length++] = buffer[0];
            buffer = buffer[1..];
            if (_length == (_begun[0] == 0xE2 ? 3 : 2))
            {
                WriteCharacter();
            }
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteCharacter()
    {
        var character = _begun.AsSpan(0, _length);
        _length = 0;
        var code = character is [var first, var second]
            ? ((first & 0x1F) << 6) | (second & 0x3F)
            : ((character[0] & 0x0F) << 12) | ((character[1] & 0x3F) << 6) | (character[2] & 0x3F);
        var isTurning = code is 0x061C or 0x200E or 0x200F or >= 0x2028 and <= 0x202E or >= 0x2066 and <= 0x2069;
        inner.Write(isTurning ? System.Text.Encoding.ASCII.GetBytes($"\\u{code:x4}") : character);
    }
}
