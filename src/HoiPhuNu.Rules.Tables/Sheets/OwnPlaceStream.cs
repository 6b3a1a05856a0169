namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>One of several readers of the same bytes, each with its own place in them. The bytes can be sought in and stay open.</summary>
internal sealed class OwnPlaceStream(Stream bytes, long place) : Stream
{
    private long _place = place;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _place;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        bytes.Position = _place;
        var count = bytes.Read(buffer);
        _place += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
