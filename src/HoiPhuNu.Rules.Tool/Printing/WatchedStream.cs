namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>A stream that tells where it stands while it is read, and when it is closed.</summary>
internal sealed class WatchedStream(Stream stream, Action<long> at, Action closed) : Stream
{
    private bool _isClosed;

    public override bool CanRead => stream.CanRead;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        at(stream.Position);
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            stream.Dispose();
            closed();
        }

        base.Dispose(disposing);
    }
}
