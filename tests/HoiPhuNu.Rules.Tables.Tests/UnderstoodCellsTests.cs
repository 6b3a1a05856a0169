using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

/// <summary>What was understood otherwise than letter by letter is a note, once per kind with its rows, however the table is read.</summary>
public sealed class UnderstoodCellsTests
{
    private const string Header = "member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason\n";

    [Fact]
    public void Report_WithCellsOfEveryKind_HasANoteOfEach()
    {
        var notes = new List<TableNote>();
        var table = ReportReader.Read(
            Sample.Stream("unit,level,year,women,women_source,women_published,members_total,rating,has_computer,a,b\n=\"00001\",xã,2024,-,Cục Thống kê,1/5/24,120 HV,VM,x\n\"=\"\"00002\"\"\",xã,2024,170.0,thống kê,01-05-2024,-,TB,x\n"), "f.csv", notes);
        Assert.Equal(["00001", "00002"], table.Rows.Select(row => row.Unit));
        Assert.Equal(
            ["note.columns-unknown", "note.dash-empty", "note.dash-zero", "note.guarded", "note.mark", "note.measure", "note.usual-date", "note.usual-word", "note.zero-decimals"],
            notes.Select(note => note.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("2", "2–3"), (notes.Single(note => note.Key == "note.usual-date").Facts["count"], notes.Single(note => note.Key == "note.usual-date").Facts["rows"]));
    }

    [Fact]
    public void Report_TheEnglishWay_IsReadWhereItIsAskedFor()
    {
        var notes = new List<TableNote>();
        var table = ReportReader.Read(Sample.Stream("unit,women,members_total\n00001,\"1,234\",170.000\n"), "f.csv", notes, new BulkReading { Numbers = NumberStyle.English });
        Assert.Equal((1234L, 170L), (table.Rows[0].Count(Reporting.ReportColumn.Women), table.Rows[0].Count(Reporting.ReportColumn.MembersTotal)));
        Assert.Equal(["note.english-groups", "note.zero-decimals"], notes.Select(note => note.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>The fast way hands such rows to the plain one, whatever the size of its parts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void List_ReadTheFastWay_IsReadAsTheOther(int threads)
    {
        var text = Header + string.Concat(Enumerable.Range(0, 500).Select(at => (at % 5) switch
        {
            0 => $"HV{at},1950-06-12,00001,permanent,,residential,,2020-01-31,,\n",
            1 => $"=\"HV{at}\",12-06-1950,\"=\"\"00001\"\"\",thường trú,-,residential,-,31.1.2020,-,-\n",
            2 => $"HV{at},1950,Xã B,permanent,,residential,,2020-01-31 0:00,,\n",
            3 => $"'HV{at},1950-06-12,Tỉnh A,permanent,,residential,,1/2/20,,\n",
            _ => $"HV{at},1950-06-12,'00001,permanent,,residential,,1/2/45,,\n",
        }));
        var units = UnitRegister.Create(RegisterReader.Read(Sample.Stream(Sample.Units), "u.csv", []));
        var day = new LocalDate(2025, 12, 31);
        MemberTally New() => new(RuleSet.TermXIII.AsOf(day), units, units.AsOf(day), null, "m.csv");
        var (slow, slowNotes, slowFindings) = (New(), new List<TableNote>(), new List<string>());
        MembersReader.Read(Sample.Stream(text), "m.csv", slowNotes, (in MemberRow row) => slow.Add(row), finding => slowFindings.Add($"{finding.Place.Row} {finding.Place.Column}"));
        var (fast, fastNotes, fastFindings) = (New(), new List<TableNote>(), new List<string>());
        MembersReader.ReadInto(Sample.Stream(text), "m.csv", fastNotes, fast, finding => fastFindings.Add($"{finding.Place.Row} {finding.Place.Column}"), new BulkReading { Threads = threads, ChunkSize = 700 });

        Assert.Equal(Told(slowNotes), Told(fastNotes));
        Assert.Equal(["note.dash-empty", "note.guarded", "note.usual-date"], Told(fastNotes).Select(told => told.Key));
        Assert.Equal(slowFindings, fastFindings);
        var (one, other) = (slow.ToFigures(), fast.ToFigures());
        Assert.Equal(one.Findings.Select(finding => (finding.Rule, finding.Place.Row)), other.Findings.Select(finding => (finding.Rule, finding.Place.Row)));
        Assert.Equal(one.Own.AsEnumerable(), other.Own.AsEnumerable());
        Assert.Equal(300, one.Own.Sum(line => line.Counted));
        Assert.Contains(other.PaddedCodes, code => code is { Written: "Xã B", IsName: true });
    }

    private static IEnumerable<(string Key, object Count, object Rows)> Told(IEnumerable<TableNote> notes) =>
        notes.Select(note => (note.Key, note.Facts["count"], note.Facts["rows"])).OrderBy(note => note.Key, StringComparer.Ordinal);
}
