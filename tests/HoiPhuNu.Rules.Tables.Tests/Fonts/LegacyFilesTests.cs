using System.Text;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Tests.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Fonts;

/// <summary>A report whose texts are in TCVN3, VNI and Unicode by turns, as different programs write it; the files are named after the programs.</summary>
public sealed class LegacyFilesTests
{
    private readonly List<TableNote> _notes = [];

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fonts", "Data")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_FileInLegacyFonts_ReadsWhatTheyShow(string name)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fonts", "Data", name));
        var table = ReportReader.Read(stream, name, _notes);

        Assert.Equal(["00001", "00002", "00003"], table.Rows.Select(row => row[ReportColumn.Unit].Text));
        // This program writes no texts of several fonts; capitals of TCVN3 have no tones outside of the fonts of capitals.
        Assert.Equal(
            ["Xã Đồng Lựu", "Phường Thuỵ Khuê", name.StartsWith("openpyxl", StringComparison.Ordinal) ? "Xã ÂN ĐứC (mới)" : "XÃ ÂN ĐỨC (mới)"],
            table.Rows.Select(row => row[ReportColumn.UnitName].Text));
        Assert.Equal([1000L, 2000, 3000], table.Rows.Select(row => row.Count(ReportColumn.Women)));
        Assert.Equal(["statistics", "police", "police"], table.Rows.Select(row => row[ReportColumn.WomenSource].Code));
        Assert.Equal(["strong", "fair", "average"], table.Rows.Select(row => row[ReportColumn.Rating].Code));
        var note = Assert.Single(_notes, note => note.Key == "note.legacy-font");
        Assert.Equal("1–5", note.Facts["rows"]);
        Assert.Equal([".VnArial", ".VnTime", ".VnTimeH", "VNI-Helve", "VNI-Times"], (string[])note.Facts["fonts"]);
        Assert.DoesNotContain(_notes, note => note.Key.StartsWith("note.legacy-text", StringComparison.Ordinal));
    }

    /// <summary>A run without a font of its own has that of the cell, and characters that XML cannot hold move no run.</summary>
    [Fact]
    public void Read_RunsOfSeveralFonts_AreReadByTheirs()
    {
        var run = (string text, string font) => $"<r><rPr><b/><rFont val=\"{font}\"/></rPr><t>{text}</t></r>";
        var book = new Book
        {
            Shared = [$"<r><t>X· _x005F_x </t></r>{run("K_x00AA_m", ".VnTime")}{run(" á", "Arial")}", run("Xã mới", "Arial"), "<r><t>X·</t></r><r><t> Õm</t></r>"],
            Fonts = ["Calibri", ".VnTime"],
        }.Sheet("Báo cáo", ["unit|unit_name|level|year", "00001|$0@1|x|2024", "00002|$1@1|x|2024", "00003|$2@1|x|2024"]);
        Assert.Equal(
            ["Xã _x Kêm á", "Xã mới", "Xã ếm"],
            ReportReader.Read(Book.Stream(book.Bytes()), "a.xlsx", _notes).Rows.Select(row => row[ReportColumn.UnitName].Text));
    }

    [Theory]
    [InlineData("M· ®¬n vÞ;Tªn ®¬n vÞ;CÊp Héi;N¨m\n00001;X· A;c¬ së;2024", "header-legacy.tcvn3")]
    [InlineData("Maõ ñôn vò;Teân ñôn vò;Caáp Hoäi;Naêm\n00001;Xaõ A;cô sôû;2024", "header-legacy.vni")]
    public void Read_CsvThatLooksSo_IsNotReadButSaysSo(string text, string key) =>
        Assert.Equal(key, Sample.Refused(() => ReportReader.Read(Sample.Stream(Encoding.UTF8.GetBytes(text)), "a.csv", _notes)).Key);

    [Fact]
    public void Read_CsvWithSuchCells_HasANote()
    {
        ReportReader.Read(Sample.Stream(Encoding.UTF8.GetBytes("unit;unit_name;level;year\n1;X· A;c¬ së;2024\n2;Ph\u00adêng B;c¬ së;2024\n")), "a.csv", _notes);
        Assert.Contains(_notes, note => note.Key == "note.legacy-text.tcvn3");
    }
}
