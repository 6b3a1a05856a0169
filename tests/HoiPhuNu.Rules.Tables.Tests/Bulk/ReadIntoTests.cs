using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests.Bulk;

/// <summary>Reading into a tally gives what reading row by row and adding gives: figures, findings, notes, refusals; on any number of threads.</summary>
public sealed class ReadIntoTests
{
    private static readonly LocalDate Change = new(2024, 7, 1);

    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central) { Row = 2 }, new("01", Level.Province) { Row = 3, Parent = "TW" },
        Commune("00001"), Commune("00002"), Commune("XA-CODE-LONG"), new("CHO", Level.Commune) { Row = 6, Parent = "01", Kind = UnitKind.Special },
        Commune("A", until: Change), Commune("B", until: Change), Commune("S", until: Change), Commune("C", from: Change), Commune("E", from: Change),
    ]).WithChanges(
    [
        new(Change, ChangeKind.Merge, "A", "C"), new(Change, ChangeKind.Merge, "B", "C"),
        new(Change, ChangeKind.Split, "S", "C"), new(Change, ChangeKind.Split, "S", "E"),
    ]);

    private static readonly ImmutableArray<DayRules> Days =
    [
        RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31)),
        (RuleSet.TermXIII with { Readings = Readings.Default with { SeveralCommunes = SeveralCommunes.InEach, SixMonthsAppliesTo = SixMonthsAppliesTo.PermanentAndTemporary } }).AsOf(new LocalDate(2024, 6, 30)),
        RuleSet.TermXIII.AsOf(new LocalDate(2040, 12, 31)),
    ];

    [Property(MaxTest = 400)]
    public Property Members_OfAnyFile_AreThoseAddedOneByOne() =>
        Prop.ForAll(ListFiles.Members().ToArbitrary(), Ways().ToArbitrary(), Gen.Elements(Days.ToArray()).ToArbitrary(), (file, how, rules) =>
            Assert.Equal(MembersOneByOne(file, rules), MembersAtOnce(file, rules, how)));

    [Property(MaxTest = 200)]
    public Property Population_OfAnyFile_IsThatAddedOneByOne() =>
        Prop.ForAll(ListFiles.Population().ToArbitrary(), Ways().ToArbitrary(), Gen.Elements(Days.ToArray()).ToArbitrary(), (file, how, rules) =>
            Assert.Equal(PopulationOneByOne(file, rules), PopulationAtOnce(file, rules, how)));

    [Property(MaxTest = 200)]
    public Property Movements_OfAnyFile_AreThoseAddedOneByOne() =>
        Prop.ForAll(ListFiles.Events().ToArbitrary(), Ways().ToArbitrary(), Gen.Elements(Days.ToArray()).ToArbitrary(), (file, how, rules) =>
            Assert.Equal(
                Told(rules, (tally, notes, findings) => EventsReader.Read(new MemoryStream(file), "list.csv", notes, (in MovementRow row) => tally.Add(row), findings)),
                Told(rules, (tally, notes, findings) => EventsReader.ReadInto(new MemoryStream(file), "list.csv", notes, tally, findings, how))));

    [Fact]
    public void Members_InALongFile_AreReadOnSeveralThreads()
    {
        var text = new StringBuilder("member_id,birth_date,commune,residence,category,admitted_on\n");
        for (var row = 0; row < 60_000; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"HV{row % 40_000:00000000},1980-02-29,0000{1 + (row % 2)},permanent,residential,{(row % 1000 == 0 ? "nay" : "2010-03-08")}\n");
        }

        var file = Encoding.UTF8.GetBytes(text.ToString());
        var expected = MembersOneByOne(file, Days[0]);
        Assert.All(new[] { 1, 2, 5 }, threads => Assert.Equal(expected, MembersAtOnce(file, Days[0], new BulkReading { Threads = threads })));
    }

    [Fact]
    public void RowsRead_OfALongFile_AddUpToItsRows()
    {
        var file = Encoding.UTF8.GetBytes("member_id,birth_date,commune,residence,category,admitted_on\n" + string.Concat(Enumerable.Repeat("HV,1980,00001,permanent,residential,2010-03-08\n", 5000)));
        var rows = 0L;
        MembersAtOnce(file, Days[0], new BulkReading { Threads = 2, ChunkSize = 4096, RowsRead = more => rows += more });
        Assert.Equal(5000, rows);
    }

    [Fact]
    public void Stop_WhileReading_EndsIt()
    {
        using var stop = new CancellationTokenSource();
        var file = Encoding.UTF8.GetBytes("member_id,birth_date,commune,residence,category,admitted_on\n" + string.Concat(Enumerable.Repeat("HV,1980,00001,permanent,residential,2010-03-08\n", 5000)));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            MembersAtOnce(file, Days[0], new BulkReading { Threads = 2, ChunkSize = 4096, RowsRead = _ => stop.Cancel(), Stop = stop.Token }));
    }

    [Fact]
    public void Threads_FewerThanOne_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new BulkReading { Threads = 0 });

    private static Gen<BulkReading> Ways() =>
        from threads in Gen.Choose(1, 3)
        from size in Gen.Elements(1, 64, 300, 4096)
        select new BulkReading { Threads = threads, ChunkSize = size };

    private static List<string> MembersOneByOne(byte[] file, DayRules rules)
    {
        var tally = new MemberTally(rules, Units, Units.AsOf(rules.Day), null, "list.csv");
        return Told((notes, findings) => MembersReader.Read(new MemoryStream(file), "list.csv", notes, (in MemberRow row) => tally.Add(row), findings), () => Told(tally.ToFigures()));
    }

    private static List<string> MembersAtOnce(byte[] file, DayRules rules, BulkReading how)
    {
        var tally = new MemberTally(rules, Units, Units.AsOf(rules.Day), null, "list.csv");
        return Told((notes, findings) => MembersReader.ReadInto(new MemoryStream(file), "list.csv", notes, tally, findings, how), () => Told(tally.ToFigures()));
    }

    private static List<string> PopulationOneByOne(byte[] file, DayRules rules)
    {
        var tally = new PopulationTally(rules, Units, Units.AsOf(rules.Day), null, "list.csv");
        return Told((notes, findings) => PopulationReader.Read(new MemoryStream(file), "list.csv", notes, (in PopulationRow row) => tally.Add(row), findings), () => Told(tally.ToFigures()));
    }

    private static List<string> PopulationAtOnce(byte[] file, DayRules rules, BulkReading how)
    {
        var tally = new PopulationTally(rules, Units, Units.AsOf(rules.Day), null, "list.csv");
        return Told((notes, findings) => PopulationReader.ReadInto(new MemoryStream(file), "list.csv", notes, tally, findings, how), () => Told(tally.ToFigures()));
    }

    /// <summary>All that is told, in its order. What a refused list counted is of no use and is not told.</summary>
    private static List<string> Told(Action<List<TableNote>, Action<Finding>> read, Func<IEnumerable<string>> figures)
    {
        var notes = new List<TableNote>();
        var told = new List<string>();
        IEnumerable<string> end;
        try
        {
            read(notes, finding => told.Add(Told(finding)));
            end = figures();
        }
        catch (UnreadableTableException refusal)
        {
            end = [$"! {refusal.Key} {refusal.Place}"];
        }

        return [.. told, .. notes.Select(note => $"{note.Key} {note.Row} {note.Column}"), .. end];
    }

    private static List<string> Told(DayRules rules, Action<MovementTally, List<TableNote>, Action<Finding>> read)
    {
        var tally = new MovementTally(Units, "list.csv");
        return Told((notes, findings) => read(tally, notes, findings), () =>
        {
            var counts = tally.CountOver(new LocalDate(2024, 1, 1), Units.AsOf(rules.Day));
            return
            [
                tally.Rows.ToString(CultureInfo.InvariantCulture),
                .. counts.Findings.Select(Told),
                .. counts.PaddedCodes.Select(padded => padded.ToString()),
                .. tally.Trace(new LocalDate(2024, 1, 1), Units.AsOf(rules.Day), rules.Rules).Select(trace => trace.ToString()).Order(StringComparer.Ordinal),
            ];
        });
    }

    private static IEnumerable<string> Told(MemberFigures figures) =>
        [.. figures.Own.Select(own => own.ToString()), .. figures.Findings.Select(Told), .. figures.PaddedCodes.Select(padded => padded.ToString())];

    private static IEnumerable<string> Told(Presence.WomenFigures figures) =>
        [.. figures.Own.Select(own => own.ToString()), .. figures.Findings.Select(Told), .. figures.PaddedCodes.Select(padded => padded.ToString())];

    private static string Told(Finding finding) =>
        $"{finding.MessageKey} {finding.Severity} {finding.Place} {finding.Unit} {finding.Reported} {finding.Expected} {string.Join(',', finding.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal))}";

    private static UnitRow Commune(string code, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { File = "units.csv", Parent = "01", Kind = UnitKind.Xa, From = from, Until = until };
}
