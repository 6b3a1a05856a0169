using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Growth;

/// <summary>A small register for worked examples, and short words for rows.</summary>
internal static class MovementSample
{
    public static readonly LocalDate NewYear = new(2025, 1, 1);
    public static readonly LocalDate MidYear = new(2025, 7, 1);
    public static readonly LocalDate YearEnd = new(2025, 12, 31);

    /// <summary>
    /// Until mid-2025: province 01 with districts 001 (communes 00001, 00002, 00003) and 002 (00004), province 02 with 003 (00005). From then on
    /// no districts: 00001 and 00002 merged under the code 00001, 00003 was split into 00003 and 00004, 00005 goes on as 00002 in province 02.
    /// </summary>
    public static readonly UnitRegister Units = UnitRegister.Create(
    [
        new UnitRow("TW", Level.Central),
        new UnitRow("01", Level.Province) { Parent = "TW" },
        new UnitRow("02", Level.Province) { Parent = "TW" },
        new UnitRow("LL", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new UnitRow("001", Level.District) { Parent = "01", Until = MidYear },
        new UnitRow("002", Level.District) { Parent = "01", Until = MidYear },
        new UnitRow("003", Level.District) { Parent = "02", Until = MidYear },
        Old("00001", "001"), Old("00002", "001"), Old("00003", "001"), Old("00004", "002"), Old("00005", "003"),
        New("00001", "01"), New("00003", "01"), New("00004", "01"), New("00006", "01"), New("00002", "02"), New("00007", "02"),
        new UnitRow("00090", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        new UnitRow("00091", Level.Commune) { Parent = "02", Kind = UnitKind.ArmedForces },
    ]).WithChanges(
    [
        new UnitChange(MidYear, ChangeKind.Merge, "00001", "00001"),
        new UnitChange(MidYear, ChangeKind.Merge, "00002", "00001"),
        new UnitChange(MidYear, ChangeKind.Split, "00003", "00003"),
        new UnitChange(MidYear, ChangeKind.Split, "00003", "00004"),
        new UnitChange(MidYear, ChangeKind.Recode, "00004", "00006"),
        new UnitChange(MidYear, ChangeKind.Recode, "00005", "00002"),
    ]);

    public static readonly UnitTree Tree = Units.AsOf(YearEnd);

    public static MovementRow Row(long row, string member, string commune, LocalDate date, MovementKind kind, MemberCategory? category = null, Level? founder = null) => new()
    {
        Row = row,
        MemberId = member,
        Commune = commune,
        Date = date,
        Kind = kind,
        Category = category ?? MemberCategory.Residential,
        ClubFounder = founder,
    };

    public static MovementCounts Count(params IEnumerable<MovementRow> rows) => Tally(Units, rows).CountOver(NewYear, Tree);

    public static MovementTally Tally(UnitRegister units, IEnumerable<MovementRow> rows)
    {
        var tally = new MovementTally(units, "events.csv");
        foreach (var row in rows)
        {
            tally.Add(row);
        }

        return tally;
    }

    public static int NumberOf(string code) =>
        Tree.TryGetNumber(code, out var number) ? number : throw new ArgumentException($"No unit {code}.", nameof(code));

    public static GrowthFigure? Of(this GrowthFigures figures, string code) =>
        figures.Tree.TryGetNumber(code, out var number) ? figures[number] : throw new ArgumentException($"No unit {code}.", nameof(code));

    public static long NetOf(this GrowthFigures figures, string code) => figures.Of(code)!.Value.Net;

    public static RuleSet With(Func<Readings, Readings> change) => RuleSet.TermXIII with { Readings = change(Readings.Default) };

    private static UnitRow Old(string code, string parent) => new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Xa, Until = MidYear };

    private static UnitRow New(string code, string parent) => new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Phuong, From = MidYear };
}
