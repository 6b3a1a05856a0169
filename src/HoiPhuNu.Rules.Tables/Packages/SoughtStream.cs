namespace HoiPhuNu.Rules.Tables.Packages;

/// <summary>
/// The bytes of a package, read here and there. A place that the file does not have is damage; what else fails while reading is the trouble of the disk and stays
/// what it is. The stream itself stays open.
/// </summary>
internal sealed class SoughtStream(Stream bytes) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => bytes.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => bytes.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => bytes.Read(buffer);

    public override long Seek(long offset, SeekOrigin origin)
    {
        var place = unchecked(offset + (origin == SeekOrigin.Begin ? 0 : origin == SeekOrigin.Current ? bytes.Position : bytes.Length));
        return place >= 0 && place <= bytes.Length ? bytes.Seek(place, SeekOrigin.Begin) : throw new InvalidDataException();
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
