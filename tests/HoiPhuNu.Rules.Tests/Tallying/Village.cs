using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>
/// A province with two communes, a market, and a reorganisation: on 2025-07-01 A and B merged into C, and S was divided between C and E;
/// 00001 and 00002 stay as they are.
/// </summary>
internal static class Village
{
    public static readonly LocalDate Change = new(2025, 7, 1);

    public static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central) { Row = 2 }, new("01", Level.Province) { Row = 3, Parent = "TW" },
        Commune(4, "00001"), Commune(5, "00002"), new("CHO", Level.Commune) { Row = 6, Parent = "01", Kind = UnitKind.Special },
        Commune(7, "A", until: Change), Commune(8, "B", until: Change), Commune(9, "S", until: Change),
        Commune(10, "C", from: Change), Commune(11, "E", from: Change),
    ]).WithChanges(
    [
        new(Change, ChangeKind.Merge, "A", "C"), new(Change, ChangeKind.Merge, "B", "C"),
        new(Change, ChangeKind.Split, "S", "C"), new(Change, ChangeKind.Split, "S", "E"),
    ]);

    public static TallyWorld AsOf(LocalDate day, Readings? readings = null) => new(Units, day, day, readings ?? Readings.Default);

    public static MemberRow Member(long row, string id, string? commune, string? since = null, ResidenceKind? kind = null) => new()
    {
        Row = row,
        MemberId = id,
        Birth = BirthDate.OfYear(1980),
        Commune = commune,
        Residence = new Residence(kind ?? ResidenceKind.Permanent, since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value),
        Category = MemberCategory.Residential,
        AdmittedOn = new LocalDate(2010, 3, 8),
    };

    public static WomenCount Women(long row, string commune, long women, LocalDate? published = null) =>
        new(commune, women, WomenSource.Police) { Row = row, Published = published };

    /// <summary>The figures of one unit.</summary>
    public static UnitGathering At(this GatheringFigures figures, string code) => figures.Units.Single(unit => unit.Unit.Code == code);

    private static UnitRow Commune(long row, string code, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { Row = row, File = "units.csv", Parent = "01", Kind = UnitKind.Xa, From = from, Until = until };
}
