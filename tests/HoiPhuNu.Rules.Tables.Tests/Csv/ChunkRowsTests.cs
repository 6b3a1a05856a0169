using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Tests.Csv;

/// <summary>The own splitter against the library that reads all other tables: the same rows, cells and refusals, whatever the file and the size of its parts.</summary>
public sealed class ChunkRowsTests
{
    private static readonly string[] Pieces =
        ["a", "bc", "1", ",", ",", ",", ";", "\t", "\"", "\"", "\"\"", "\",\"", "\n", "\n", "\r\n", "\r", " ", "đ", "ẳ", "😀", "\u00A0", "\uFEFF", "unit,level\n", "\"x\ny\"", "sep=;\n"];

    private static readonly Encoding[] Encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Property(MaxTest = 500)]
    public Property Rows_OfAnyText_AreThoseOfTheLibrary() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(1, 200).ToArbitrary(), Gen.Elements(Encodings).ToArbitrary(), (text, size, encoding) =>
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            Assert.Equal(ByLibrary(bytes), ByChunks(bytes, size));
        });

    /// <summary>Well-formed more often than not: cells are quoted where they have to be, and sometimes where not.</summary>
    [Property(MaxTest = 500)]
    public Property Rows_OfAWellFormedFile_AreThoseOfTheLibrary() =>
        Prop.ForAll(Cells().ArrayOf().Select(rows => string.Concat(rows)).ToArbitrary(), Gen.Choose(1, 200).ToArbitrary(), (text, size) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(ByLibrary(bytes), ByChunks(bytes, size));
        });

    [Property(MaxTest = 500)]
    public Property Rows_OfACutText_AreThoseOfTheLibrary() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (text, at) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            bytes = bytes[..(at * bytes.Length / 1000)];
            Assert.Equal(ByLibrary(bytes), ByChunks(bytes, 1 << 16));
        });

    [Property(MaxTest = 500)]
    public Property Rows_OfAnyBytes_AreThoseOfTheLibrary() =>
        Prop.ForAll(Gen.Elements<byte>(0, 10, 13, 34, 44, 65, 0xC3, 0xA1, 0xE1, 0xBB, 0xFF, 0xFE).ArrayOf().ToArbitrary(), bytes =>
            Assert.Equal(ByLibrary(bytes), ByChunks(bytes, 1 << 16)));

    [Fact]
    public void Rows_BehindSeveralMarks_AreThoseBehindOne() =>
        Assert.All(Encodings.Where(encoding => encoding.GetPreamble().Length > 0), encoding =>
        {
            byte[] text = encoding.GetBytes("unit\n\uFEFF01\n");
            byte[] mark = encoding.GetPreamble();
            Assert.All(Enumerable.Range(1, 3), marks =>
            {
                byte[] bytes = [.. Enumerable.Repeat(mark, marks).SelectMany(each => each), .. text];
                Assert.Equal(["1: 1 [unit]", "2: 1 [\uFEFF01]"], ByChunks(bytes, 1 << 16));
                Assert.Equal(ByLibrary(bytes), ByChunks(bytes, 1 << 16));
            });
            Assert.StartsWith("! empty", Assert.Single(ByChunks([.. mark, .. mark], 1 << 16)));
        });

    [Theory]
    [InlineData(TableLimits.RowBytes - 2)]
    [InlineData(TableLimits.RowBytes - 1)]
    [InlineData(TableLimits.RowBytes)]
    [InlineData(TableLimits.RowBytes + 1)]
    [InlineData(TableLimits.RowBytes + 2)]
    [InlineData(3 * TableLimits.RowBytes)]
    public void Row_AroundTheLongest_IsAcceptedAsByTheLibrary(int commas)
    {
        var row = new string(',', commas);

        // A row that is both too long and without its closing quotation mark is refused for one or the other by how its end falls into the library's buffer.
        string[] open = commas > 2 * TableLimits.RowBytes ? ["a,b\n\"" + row] : [];
        Assert.All(open.Concat(["a,b\n" + row, "a,b\n" + row + "\nc\n", "a,b\n\"" + row + "\",x\nc\n"]), text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Assert.Equal(Refusal(ByLibrary(bytes)), Refusal(ByChunks(bytes, 1 << 18)));
        });

        static string Refusal(List<string> rows) => rows[^1].StartsWith('!') ? rows[^1] : string.Empty;
    }

    private static Gen<string> Texts() => Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static Gen<string> Cells() =>
        from text in Gen.Elements(["a", "", " ", "x,y", "ba\nnăm", "\r", "\r\n", "nó \"nói\"", "đ", "😀", ";"])
        from isQuoted in Gen.Elements(true, false)
        from end in Gen.Elements(",", ",", ",", "\n", "\r\n")
        select (isQuoted || text.AsSpan().ContainsAny("\",\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text) + end;

    private static List<string> ByLibrary(byte[] bytes) => Read(() => CsvRows.Open(new MemoryStream(bytes), "f.csv", TableSchema.Report));

    private static List<string> ByChunks(byte[] bytes, int size) => Read(() => ChunkRows.Open(new MemoryStream(bytes), "f.csv", TableSchema.Report, size));

    /// <summary>Each row with its number and cells, and at the end why nothing more can be read.</summary>
    private static List<string> Read(Func<ITextRows> open)
    {
        var read = new List<string>();
        try
        {
            using var rows = open();
            while (rows.MoveNext())
            {
                var cells = Enumerable.Range(0, rows.Count > 50 ? 1 : rows.Count).Select(cell => $"{(rows.IsBlank(cell) ? "blank " : string.Empty)}[{(rows[cell].Length > 50 ? "long" : rows[cell])}]");
                read.Add($"{rows.Row}: {rows.Count} {string.Join('|', cells)}");
            }
        }
        catch (UnreadableTableException refusal)
        {
            read.Add($"! {refusal.Key} {refusal.Place} {string.Join(',', refusal.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => fact.Value))}");
        }

        return read;
    }
}
