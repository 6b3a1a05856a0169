using System.IO.Compression;
using System.Text;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

/// <summary>Files that are not read: each gives one sentence; hostile ones do so within bounded time and memory.</summary>
public sealed class WorkbookRefusalTests
{
    private const string Header = "Mã đơn vị|Năm|Tổng số hội viên";
    private const string Ends = "</sheetData></worksheet>";
    private static readonly string Begins = $"<worksheet xmlns=\"{Book.Main}\"><sheetData>";

    [Fact]
    public void Read_OtherKindOfPackage_IsToldByItsMainPart()
    {
        Assert.Equal("workbook-other", KeyOf(Book.Of(Header).Part("xl/workbook.xml", "<w:document xmlns:w=\"w\"/>").Bytes()));
        Assert.Equal("workbook-xlsb", KeyOf(Zip(("xl/workbook.bin", "\u0083\u0001"))));
    }

    [Fact]
    public void Read_ZipOfAnything_IsTold() => Assert.Equal("workbook-other", KeyOf(Zip(("a.txt", "a"))));

    [Fact]
    public void Read_WorkbookCutShortAnywhere_IsDamagedOrOther()
    {
        var whole = Book.Of(Header, "00001|#2024|#5").Bytes();

        Assert.All(Enumerable.Range(1, 40).Select(part => whole[..(whole.Length * part / 41)]), bytes => Assert.Contains(KeyOf(bytes), new[] { "workbook-damaged", "workbook-other", "header-unknown", "binary" }));
    }

    [Theory]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"99999999999\"/>")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>&#1;</v></c></row>")]
    public void Read_SheetThatContradictsItself_IsDamaged(string rows) => Assert.Equal("workbook-damaged", KeyOf(new Book().Raw("S", Begins + HeaderXml + rows + Ends).Bytes()));

    [Fact]
    public void Read_EntityExpansion_IsRefusedUnexpanded()
    {
        var laughs = "<!DOCTYPE w [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range('b', 20).Select(letter => $"<!ENTITY {(char)letter} \"{string.Concat(Enumerable.Repeat($"&{(char)(letter - 1)};", 10))}\">")) + "]>";

        Assert.Equal("workbook-damaged", KeyOf(new Book().Raw("S", laughs + Begins + HeaderXml + "<row r=\"2\"><c r=\"A2\"><v>&u;</v></c></row>" + Ends).Bytes()));
        Assert.Equal("workbook-damaged", KeyOf(Book.Of(Header).Part("xl/workbook.xml", laughs + "<workbook/>").Bytes()));
        Assert.Equal("workbook-damaged", KeyOf(Book.Of(Header).Part("xl/sharedStrings.xml", laughs + "<sst/>").Bytes()));
    }

    [Fact]
    public void Read_TextWithoutEnd_IsRefusedInLittleMemory()
    {
        var endless = new string('9', 60 << 20);

        AssertBounded(120, () => Assert.Contains(KeyOf(new Book().Raw("S", Begins + HeaderXml + "<row r=\"2\"><c r=\"A2\"><v>" + endless + "</v></c></row>" + Ends).Bytes()), new[] { "cell-too-long", "workbook-too-large" }), endless.Length);
        AssertBounded(120, () => Assert.Equal("workbook-too-large", KeyOf(new Book().Raw("S", Begins + HeaderXml + $"<row r=\"2\" x=\"{endless}\"/>" + Ends).Bytes())), endless.Length);
    }

    [Fact]
    public void Read_ManyPartsOrStyles_AreRefused()
    {
        var book = Book.Of(Header);
        for (var part = 0; part < 10_001; part++)
        {
            book.Part($"x/{part}.xml", "<a/>");
        }

        Assert.Equal("workbook-too-large", KeyOf(book.Bytes()));
        Assert.Equal("workbook-too-large", KeyOf(Book.Of(Header).Part("xl/styles.xml", $"<styleSheet xmlns=\"{Book.Main}\"><cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", 65_537))}</cellXfs></styleSheet>").Bytes()));
    }

    [Fact]
    public void Read_DeepElements_AreRefused() =>
        Assert.Equal("workbook-damaged", KeyOf(new Book().Raw("S", Begins + HeaderXml + string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)) + Ends).Bytes()));

    [Fact]
    public void Read_MillionEmptyRows_AreReadInLittleTimeAndMemory()
    {
        var rows = new StringBuilder(Begins).Append(HeaderXml);
        for (var row = 2; row <= 1_048_575; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\"/>");
        }

        rows.Append("<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>00001</t></is></c></row>").Append(Ends);
        var bytes = new Book().Raw("S", rows.ToString()).Bytes();

        AssertBounded(100, () => Assert.Equal(1_048_576, ReportReader.Read(Book.Stream(bytes), "f.xlsx", []).Rows.Single().Row), 0);
    }

    [Fact]
    public void Check_PartThatUnpacksToMoreThanItsLimit_IsRefusedBeforeItIsUnpacked()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 257; megabyte++)
            {
                part.Write(zeros);
            }
        }

        Assert.True(stream.Length < 1 << 20);
        AssertBounded(50, () => Assert.Equal("workbook-too-large", KeyOf(stream.ToArray())), 0);
    }

    [Theory]
    [InlineData("workbook-damaged")]
    [InlineData("workbook-too-large")]
    [InlineData("workbook-xlsb")]
    [InlineData("workbook-xls")]
    [InlineData("workbook-encrypted")]
    [InlineData("workbook-other")]
    [InlineData("workbook-no-sheet")]
    [InlineData("sheet-without-content")]
    [InlineData("cell-twice")]
    public void Message_OfARefusal_IsASentenceInBothLanguages(string key) =>
        Assert.All(new[] { Language.Vietnamese, Language.English }, language => Assert.EndsWith(".", TableMessages.Texts.Render(key, language)));

    private static string HeaderXml => "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>year</t></is></c></row>";

    private static string KeyOf(byte[] bytes) => Sample.KeyOfRefusal(bytes);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>What is allocated in all is more than what is ever held; it is far from what an unbounded reader would take.</summary>
    private static void AssertBounded(int megabytes, Action action, long ofTheTest)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < (megabytes << 20) + (8 * ofTheTest), $"{allocated >> 20} MiB were allocated.");
    }
}
