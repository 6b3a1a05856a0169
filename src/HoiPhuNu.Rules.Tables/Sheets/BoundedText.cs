using System.Text;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>The characters of a part, refused where a tag and the text behind it go on without end: an XML reader would hold them in memory.</summary>
internal sealed class BoundedText(TextReader reader, string file) : TextReader
{
    private int _run;

    /// <summary>Reads the bytes of a part, which are UTF-8 unless they say otherwise.</summary>
    public BoundedText(Stream stream, string file)
        : this(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: false), detectEncodingFromByteOrderMarks: true, 1 << 16), file)
    {
    }

    public override int Peek() => reader.Peek();

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = reader.Read(buffer);
        var read = buffer[..count];
        var last = read.LastIndexOf('<');
        var first = last < 0 ? count : read.IndexOf('<');
        if (_run + first > WorkbookLimits.Token)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }

        // Between two tags inside one buffer there is never more than the buffer holds, which is less than the limit.
        _run = last < 0 ? _run + count : count - last;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }
}
