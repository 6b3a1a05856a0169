using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The bytes of a file that is read here and there, not from front to back. Those of a stream that cannot be sought in are held in memory; nothing is written to a disk.</summary>
internal static class HeldBytes
{
    /// <summary>The stream itself, or what it holds.</summary>
    /// <exception cref="UnreadableTableException">It holds more than can be held.</exception>
    public static Stream Of(Stream stream, string file)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

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
}
