namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// A workbook together with the name of the sheet that is meant: every reader takes it in place of the workbook alone, of which it would read
/// the first sheet. The workbook's stream stays the caller's unless told otherwise.
/// </summary>
/// <param name="workbook">The bytes of the workbook.</param>
/// <param name="sheet">The name of the sheet; case does not matter.</param>
/// <param name="leaveOpen">Whether the workbook's stream stays open when this one is closed.</param>
public sealed class SheetStream(Stream workbook, string sheet, bool leaveOpen = true) : Stream
{
    /// <summary>The bytes of the workbook.</summary>
    public Stream Workbook { get; } = workbook ?? throw new ArgumentNullException(nameof(workbook));

    /// <summary>The name of the sheet.</summary>
    public string Sheet { get; } = sheet ?? throw new ArgumentNullException(nameof(sheet));

    /// <inheritdoc/>
    public override bool CanRead => Workbook.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => Workbook.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => Workbook.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => Workbook.Position;
        set => Workbook.Position = value;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Workbook.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Workbook.Seek(offset, origin);

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            Workbook.Dispose();
        }

        base.Dispose(disposing);
    }
}
