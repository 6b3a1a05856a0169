using System.Text;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>The same members, however a province's office saved them, give the same bytes.</summary>
public sealed class ListFormTests : IDisposable
{
    /// <summary>The members of <see cref="TallyFolder"/>, with Vietnamese headers, words and dates.</summary>
    private const string Vietnamese = """
        Mã hội viên;NGÀY SINH;Mã  đơn vị cấp xã;Hình thức cư trú;Cư trú từ ngày;Loại hội viên;Cấp Hội thành lập CLB/tổ/nhóm;Ngày vào Hội;Ngày thôi là hội viên;Lí do thôi
        a;01/01/1980;00001;thường trú;;địa bàn dân cư;;01/01/2020;;
        b;01/1980;00001;Thường trú;;câu lạc bộ;cơ sở;1/1/2020;;
        c;1980-01-01;00001;tạm trú;01/07/2024;Địa bàn  dân cư;;2020-01-01;;
        d;1/1/1980;00002;thuong tru;;danh dự;;2020-01-01;;
        e;1990-01-01;00002;permanent;;residential;;2020-01-01;;
        f;1990-01-01;00002;thường trú;;địa bàn dân cư;;2020-01-01;01/06/2024;ra khỏi tổ chức Hội
        """;

    /// <summary>Some of the letters above as an iPhone or a Mac writes them: letter and marks apart.</summary>
    private static readonly (string Composed, string Apart)[] Marks =
        [("ã", "a\u0303"), ("ộ", "o\u0323\u0302"), ("ê", "e\u0302"), ("à", "a\u0300"), ("ạ", "a\u0323"), ("ư", "u\u031b"), ("ị", "i\u0323"), ("á", "a\u0301")];

    private readonly TallyFolder _folder = new();

    public static TheoryData<string> Forms => ["plain", "bom", "utf-16", "utf-16-be", "tabs", "commas", "crlf", "marks-apart", "quoted"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tally_TheSameMembersInAnotherForm_GivesTheSameBytes(string form)
    {
        var before = _folder.Tally("--format", "json");
        File.WriteAllBytes(_folder["members.csv"], Saved(form));
        var after = _folder.Tally("--format", "json");
        Assert.Equal((before.ExitCode, before.Out, before.Error), (after.ExitCode, after.Out, after.Error));
    }

    /// <summary>A list without rows is a list of nobody, not a list that is missing.</summary>
    [Fact]
    public void Tally_ListsWithoutRows_CountNobody()
    {
        foreach (var list in new[] { "members.csv", "events.csv" })
        {
            _folder.Write(list, File.ReadAllLines(_folder[list])[0]);
        }

        var run = _folder.Tally("--format", "csv", "--unit", "00001");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(",3,1,0,0,0,0,0,0,0,0,0,3,yes,0,0,0.00,below50,no,0,0,0,0,0,0,0,0,0,0,yes,", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] Saved(string form) => form switch
    {
        "plain" => Encoding.UTF8.GetBytes(Vietnamese),
        "bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Vietnamese)],
        "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Vietnamese)],
        "utf-16-be" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Vietnamese)],
        "tabs" => Encoding.UTF8.GetBytes(Vietnamese.Replace(';', '\t')),
        "commas" => Encoding.UTF8.GetBytes(Vietnamese.Replace(';', ',')),
        "crlf" => Encoding.UTF8.GetBytes(Vietnamese.ReplaceLineEndings("\r\n")),
        "marks-apart" => Encoding.UTF8.GetBytes(Marks.Aggregate(Vietnamese, (text, mark) => text.Replace(mark.Composed, mark.Apart, StringComparison.Ordinal))),
        _ => Encoding.UTF8.GetBytes(string.Join('\n', Vietnamese.ReplaceLineEndings("\n").Split('\n').Select(line => $"\"{line.Replace(";", "\";\"", StringComparison.Ordinal)}\""))),
    };
}
