using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>Counts rows while they are read, knows how much of the files is left, and stops the work when the person at the keyboard does.</summary>
internal sealed class RowProgress(CancellationToken interrupted)
{
    private const int Pace = 4096;

    private readonly Dictionary<string, long> _expected = new(StringComparer.Ordinal);
    private long _rows;
    private long _total;
    private long _read;
    private long _position;

    /// <summary>How many rows were read so far; may be asked from another thread.</summary>
    public long Rows => Volatile.Read(ref _rows);

    /// <summary>
    /// Which share of the bytes of all files has been read; nothing while that is not known. Of a workbook it is the place in the package, which is nearly that in its
    /// sheet. May be asked from another thread.
    /// </summary>
    public double? Share => Volatile.Read(ref _total) is > 0 and var total ? Math.Min(1, (double)(Volatile.Read(ref _read) + Volatile.Read(ref _position)) / total) : null;

    /// <summary>Is done when the person at the keyboard wants the work stopped.</summary>
    public CancellationToken Interrupted => interrupted;

    /// <summary>Says which files will be read. One that is read without having been expected, or once more, is added when it is opened.</summary>
    public void Expect(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (new FileInfo(InputPath.Of(path).File) is { Exists: true, Length: var length } && _expected.TryAdd(path, length))
            {
                Volatile.Write(ref _total, _total + length);
            }
        }
    }

    /// <summary>The stream of a file, watched while it is read. One file is read at a time.</summary>
    public Stream Watch(string path, Stream stream)
    {
        if (stream is SheetStream sheet)
        {
            return new SheetStream(Watch(path, sheet.Workbook), sheet.Sheet, leaveOpen: false);
        }

        if (!stream.CanSeek)
        {
            return stream;
        }

        var length = stream.Length;
        Volatile.Write(ref _total, _total + length - (_expected.Remove(path, out var expected) ? expected : 0));
        return new WatchedStream(stream, position => Volatile.Write(ref _position, position), () =>
        {
            Volatile.Write(ref _position, 0);
            Volatile.Write(ref _read, _read + length);
        });
    }

    /// <summary>Counts more rows; from one thread at a time.</summary>
    public void Count(long rows) => Volatile.Write(ref _rows, _rows + rows);

    /// <summary>Counts one more row.</summary>
    /// <exception cref="OperationCanceledException">The work was interrupted.</exception>
    public void Count()
    {
        Volatile.Write(ref _rows, _rows + 1);
        if (_rows % Pace == 0)
        {
            interrupted.ThrowIfCancellationRequested();
        }
    }
}
