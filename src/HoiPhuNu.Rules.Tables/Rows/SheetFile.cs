using HoiPhuNu.Rules.Tables.Markup;
using HoiPhuNu.Rules.Tables.Ods;
using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xls;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Tells by its first bytes what kind of file holds sheets, whatever its name says, and opens it.</summary>
internal static class SheetFile
{
    private const int HeadLength = 4096;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] EmptyZip = "PK\u0005\u0006"u8.ToArray();
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Opens a file of sheets; <see langword="null"/> for one of plain text. The stream stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="text">The bytes of plain text, from where they began.</param>
    /// <exception cref="UnreadableTableException">It is a file of no kind that is read, damaged or beyond all limits.</exception>
    public static ISheetSource? TryOpen(Stream stream, string file, out Stream text)
    {
        var head = new byte[HeadLength];
        var start = stream.CanSeek ? stream.Position : 0;
        var read = head.AsSpan(0, stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false));
        if (stream.CanSeek)
        {
            stream.Position = start;
        }
        else
        {
            stream = new ResumedStream(read.ToArray(), stream);
        }

        text = stream;
        if (read.StartsWith(Zip) || read.StartsWith(EmptyZip))
        {
            var package = PackageFile.Open(HeldBytes.Of(stream, file), file);
            return OdsFile.Is(package) ? OdsFile.Open(package) : WorkbookFile.Open(package);
        }

        if (read.StartsWith(CompoundFile))
        {
            return XlsFile.Open(HeldBytes.Of(stream, file), file);
        }

        if (!MarkupFile.MayBe(read))
        {
            return null;
        }

        // Marked-up text is read more than once; what turns out to be none is read on as plain text.
        text = HeldBytes.Of(stream, file);
        var sheets = MarkupFile.TryOpen(text, file, read);
        if (sheets is null && text.CanSeek)
        {
            text.Position = stream.CanSeek ? start : 0;
        }

        return sheets;
    }
}
