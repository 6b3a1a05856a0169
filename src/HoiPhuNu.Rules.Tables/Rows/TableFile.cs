using System.Text;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Tells by its first bytes what kind of file a table is, and opens it.</summary>
internal static class TableFile
{
    private const int HeadLength = 8;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] EmptyZip = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Opens a file; the stream stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="openText">Opens text.</param>
    /// <exception cref="UnreadableTableException">It is a file of no kind that is read.</exception>
    public static TableSource Open(Stream stream, string file, Func<Stream, ITextRows> openText)
    {
        var (source, sheet) = stream is SheetStream named ? (named.Workbook, named.Sheet) : (stream, null);
        var head = new byte[HeadLength];
        var start = source.CanSeek ? source.Position : 0;
        var length = source.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        var read = head.AsSpan(0, length);
        if (source.CanSeek)
        {
            source.Position = start;
        }
        else
        {
            source = new ResumedStream(read.ToArray(), source);
        }

        if (read.StartsWith(Zip) || read.StartsWith(EmptyZip))
        {
            return new TableSource(null, WorkbookFile.Open(source.CanSeek ? source : Held(source, file), file), sheet);
        }

        if (read.SequenceEqual(CompoundFile))
        {
            throw WorkbookProblem.Of(file, IsEncrypted(source) ? "workbook-encrypted" : "workbook-xls");
        }

        return sheet is null ? new TableSource(openText(source), null, null) : throw WorkbookProblem.Of(file, "sheet-of-no-workbook", "sheet", sheet);
    }

    /// <summary>A workbook is read here and there, not from front to back.</summary>
    private static MemoryStream Held(Stream stream, string file)
    {
        var held = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is var count and > 0)
        {
            if (held.Length + count > WorkbookLimits.HeldBytes)
            {
                throw WorkbookProblem.Of(file, "workbook-too-large");
            }

            held.Write(buffer, 0, count);
        }

        held.Position = 0;
        return held;
    }

    /// <summary>Old workbooks and encrypted new ones are compound files; the latter hold a stream of this name.</summary>
    private static bool IsEncrypted(Stream stream)
    {
        var name = Encoding.Unicode.GetBytes("EncryptedPackage");
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (var read = 0L; read < WorkbookLimits.HeldBytes;)
        {
            var count = stream.Read(buffer, kept, buffer.Length - kept);
            if (count == 0)
            {
                return false;
            }

            read += count;
            var held = buffer.AsSpan(0, kept + count);
            if (held.IndexOf(name) >= 0)
            {
                return true;
            }

            kept = Math.Min(name.Length - 1, held.Length);
            held[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
