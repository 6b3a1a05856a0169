using System.Globalization;
using System.Text;
using HoiPhuNu.Rules.Membership;

namespace HoiPhuNu.Rules.Tables.Tests;

/// <summary>Long lists are read by a glance at each cell where that is enough; what is read must not depend on how a cell is spelt.</summary>
public sealed class LongListTests
{
    private const string Header = "member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason\n";
    private const string Plain = "HV1,1950-06-12,00001,temporary,2024-02-29,club,commune,2020-01-31,2024-12-31,moved_out";

    private static readonly string ManyBlanks = new(' ', 80);

    [Fact]
    public void Cells_InEverySpelling_AreReadAsThePlainOnes()
    {
        var vietnamese = "HV1,12/06/1950,00001,tạm trú,29/2/2024,câu lạc bộ,cơ sở,31/01/2020,31/12/2024,chuyển hộ khẩu";
        string[] spellings =
        [
            vietnamese,
            vietnamese.Normalize(NormalizationForm.FormD),
            vietnamese.Replace("tạm trú", "TAM  TRÚ", StringComparison.Ordinal),
            "\"" + Plain.Replace(",", "\",\"", StringComparison.Ordinal) + "\"",
            ManyBlanks + Plain.Replace(",", ManyBlanks + "," + ManyBlanks, StringComparison.Ordinal),
            Plain.Replace(",", "\u00A0,\u200B", StringComparison.Ordinal),
        ];

        var expected = Assert.Single(Read(Plain)) with { Row = 0 };
        Assert.All(spellings, row => Assert.Equal(expected, Assert.Single(Read(row)) with { Row = 0 }));
    }

    [Fact]
    public void Rows_OfALongList_CostLittleMoreThanTheirIds()
    {
        const int Rows = 20_000;
        var text = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"HV{row:00000000},1950-06-12,00001,temporary,2024-02-29,club,commune,2020-01-31,2024-12-31,moved_out\n");
        }

        var bytes = Encoding.UTF8.GetBytes(Header + text);
        CountRows(bytes);

        // The id of ten letters takes 48 bytes, and the buffers of the whole list some more; strings for every cell take more than 900.
        // The least of several readings counts: buffers are shared with the tests that run beside this one.
        Assert.InRange(Enumerable.Range(0, 7).Min(_ => AllocatedBy(() => Assert.Equal(Rows, CountRows(bytes)))), 1, 350L * Rows);
    }

    private static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<MemberRow> Read(string row)
    {
        var rows = new List<MemberRow>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + row + "\n"));
        MembersReader.Read(stream, "members.csv", [], (in MemberRow read) => rows.Add(read), finding => Assert.Fail(finding.Rule));
        return rows;
    }

    private static int CountRows(byte[] bytes)
    {
        var count = 0;
        using var stream = new MemoryStream(bytes);
        MembersReader.Read(stream, "members.csv", [], (in MemberRow _) => count++, finding => Assert.Fail(finding.Rule));
        return count;
    }
}
