using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Messages;

public sealed partial class TableMessagesTests
{
    public static TheoryData<string, string> Refusals => new()
    {
        { string.Empty, "empty" },
        { "a\0b", "binary" },
        { "unit,level\n\"x", "quote-unclosed" },
        { "unit,level\n\"x\"y,2\n", "quote-misplaced" },
        { "a,b\n1,2\n", "header-unknown" },
        { "commune,women,source\n", "header-other" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Render_Refusal_IsOneSentenceWithoutGaps(string text, string key)
    {
        var refusal = Sample.Refused(() => ReportReader.Read(Sample.Stream(text), "f.csv", []));
        Assert.Equal(key, refusal.Key);
        Assert.All([Language.Vietnamese, Language.English], language =>
        {
            var sentence = TableMessages.Render(refusal, language);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("ImmutableArray", sentence, StringComparison.Ordinal);
        });
        Assert.StartsWith("f.csv: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Table_IsNamedInTheReadersLanguage()
    {
        var refusal = Sample.Refused(() => ReportReader.Read(Sample.Stream("commune,women,source\n"), "f.csv", []));
        Assert.Equal("Đây có vẻ là bảng số phụ nữ theo xã (women), không phải bảng báo cáo (report).", TableMessages.Render(refusal, Language.Vietnamese));
        Assert.Equal("This looks like the table women, not report.", TableMessages.Render(refusal, Language.English));
    }

    [Fact]
    public void Render_Note_IsOneSentenceWithoutGaps()
    {
        var notes = new List<TableNote>();
        ReportReader.Read(Sample.Stream("unit,level,Ghi chú,HV danh dự\n1,tỉnh,,,x\nNgười lập biểu,,,\n"), "f.csv", notes);
        Assert.Equal(
            [
                "Tiêu đề được hiểu theo cách gọi thông thường: D “HV danh dự” là Hội viên danh dự.",
                "1 cột không thuộc bảng báo cáo (report) nên được bỏ qua: C “Ghi chú”.",
                "Dòng 3 là ghi chú, chữ ký hoặc chữ khác ngoài bảng nên được bỏ qua.",
                "Dòng 2 có tên đơn vị nhưng không có số liệu nào: đơn vị chưa gửi.",
            ],
            notes.Select(note => TableMessages.Render(note, Language.Vietnamese)));
        Assert.Equal("1 columns are none of the table report and are left out: C “Ghi chú”.", TableMessages.Render(notes[1], Language.English));
    }

    [Theory]
    [InlineData("1.234.567", "cell-unreadable")]
    [InlineData("", "cell-empty")]
    public void Render_RegisterRow_NamesRowAndColumn(string level, string key)
    {
        var refusal = Sample.Refused(() => RegisterReader.Read(Sample.Stream($"code,level,parent\n1,{level},\n"), "f.csv", []));
        Assert.Equal(key, refusal.Key);
        Assert.Contains("dòng 2", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("“Cấp Hội”", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("“level”", TableMessages.Render(refusal, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheSameKeysAndFacts()
    {
        var vietnamese = TableMessages.Texts.KeysIn(Language.Vietnamese);
        Assert.NotEmpty(vietnamese);
        Assert.Equal(vietnamese, TableMessages.Texts.KeysIn(Language.English));
        Assert.All(vietnamese, key => Assert.Equal(FactsOf(key, Language.Vietnamese), FactsOf(key, Language.English)));
        Assert.All(TableSchema.All, schema => Assert.Contains($"table.{schema.Name}", vietnamese));
    }

    [Fact]
    public void Texts_Vietnamese_IsInNfc() =>
        Assert.All(TableMessages.Texts.KeysIn(Language.Vietnamese), key =>
            Assert.DoesNotContain(TableMessages.Texts.Render(key, Language.Vietnamese), VietnameseLetters.IsMark));

    private static IEnumerable<string> FactsOf(string key, Language language) =>
        Facts().Matches(TableMessages.Texts.Render(key, language)).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Facts();
}
