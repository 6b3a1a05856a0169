using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Generation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>A folder with a made-up register that was reorganised, clean lists over it, and the totals they must give.</summary>
public sealed class GeneratedLists : IDisposable
{
    private const string OldDay = "2025-06-30";
    private const string Day = "2025-12-31";

    private readonly ExpectedFigures _expected;

    public GeneratedLists()
    {
        File.WriteAllText(this["units.csv"], """
            code,name,level,kind,parent,from,until
            TW,Trung ương Hội,central,,,,
            01,Tỉnh Một,province,,TW,,
            02,Tỉnh Hai,province,,TW,,
            001,Huyện Một,district,,01,,2025-07-01
            002,Huyện Hai,district,,01,,2025-07-01
            00001,Xã Một,commune,xa,001,,2025-07-01
            00002,Xã Hai,commune,xa,001,,2025-07-01
            00003,Xã Ba,commune,xa,002,,2025-07-01
            00004,Phường Bốn,commune,phuong,02,,
            00005,Chợ Năm,commune,special,02,,
            00001,Xã Hai Mới,commune,xa,01,2025-07-01,
            00003,Xã Ba,commune,xa,01,2025-07-01,
            """);
        File.WriteAllText(this["changes.csv"], """
            date,kind,old,new,people
            2025-07-01,merge,00002,00001,all
            2025-07-01,split,00001,00001,part
            2025-07-01,split,00001,00003,part
            2025-07-01,merge,00003,00003,all
            """);
        var options = new CleanListOptions { AsOf = new LocalDate(2025, 12, 31), CodesAsOf = new LocalDate(2025, 6, 30), Members = 900, Movements = 400, Seed = 6 };
        using var lists = new CsvLists(Root);
        _expected = CleanLists.Write(Register(), options, lists);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>The units of the day, with the figures that generated lists must give.</summary>
    internal IEnumerable<(Unit Unit, Func<ExpectedColumn, long> Expected)> Units =>
        _expected.Tree.Units.Select((unit, number) => (unit, (Func<ExpectedColumn, long>)(column => _expected[number, column])));

    /// <summary>Members that nobody can say the commune of.</summary>
    internal long Unattributed(string code) => _expected.Tree.TryGetNumber(code, out var number) ? _expected.Own(number, ExpectedColumn.Counted) : 0;

    internal ToolRun Tally() => ToolRun.Of([.. Arguments(), "--format", "json"]);

    /// <summary>The lists tallied as if all their codes were of the day.</summary>
    internal ToolRun TallyOfToday() => ToolRun.Of([.. Arguments()[..^2], "--format", "json"]);

    /// <summary>The command line that tallies the lists, with more words behind it.</summary>
    internal string[] Arguments(params string[] more) =>
    [
        "tally", "--units", this["units.csv"], "--changes", this["changes.csv"], "--women", this["women.csv"], "--members", this["members.csv"],
        "--events", this["events.csv"], "--bases", this["bases.csv"], "--as-of", Day, "--codes-as-of", "members=" + OldDay, .. more,
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private UnitRegister Register()
    {
        using var units = File.OpenRead(this["units.csv"]);
        using var changes = File.OpenRead(this["changes.csv"]);
        return UnitRegister.Create(RegisterReader.Read(units, "units.csv", [])).WithChanges(ChangesReader.Read(changes, "changes.csv", []));
    }
}
