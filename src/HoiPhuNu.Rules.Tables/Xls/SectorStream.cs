namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>A stream of a compound file: sectors here and there in the file, read as if they lay behind each other.</summary>
internal sealed class SectorStream(Stream bytes, List<uint> sectors, int sector, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = Math.Min(length, (long)sectors.Count * sector);

    public override long Position
    {
        get => _position;
        set => _position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        // Sectors that do lie behind each other are read at once.
        var at = (int)(_position / sector);
        var inside = (int)(_position % sector);
        var last = at;
        while (last + 1 < sectors.Count && sectors[last + 1] == sectors[last] + 1 && ((long)(last + 1 - at) * sector) - inside < buffer.Length)
        {
            last++;
        }

        var count = (int)Math.Min(Math.Min(buffer.Length, ((long)(last + 1 - at) * sector) - inside), Length - _position);
        var place = ((sectors[at] + 1L) * sector) + inside;
        if (place >= bytes.Length)
        {
            return 0;
        }

        bytes.Position = place;
        var read = bytes.Read(buffer[..count]);
        _position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        _position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? _position + offset : Length + offset;

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
