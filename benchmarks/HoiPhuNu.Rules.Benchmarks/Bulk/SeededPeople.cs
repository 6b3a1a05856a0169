using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Made-up women of the whole country, one row each, in random communes; the same on every run.</summary>
internal sealed class SeededPeople
{
    public const int Communes = 3321;

    public static readonly UnitTree Tree = SeededTree.Flat(Communes);

    public static readonly DayRules Rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

    public SeededPeople(int rows)
    {
        var random = new Random(20241231);
        var day = DayNumber.Of(Rules.Day);
        (Units, Births, Since, Residences, Categories) = (new int[rows], new int[rows], new int[rows], new byte[rows], new byte[rows]);
        for (var row = 0; row < rows; row++)
        {
            Units[row] = random.Next(Communes);
            Births[row] = day - random.Next(90 * 365);
            Since[row] = day - random.Next(10 * 365);
            Residences[row] = PersonCode.Of(ResidenceKind.All[random.Next(10) is var kind && kind < 7 ? 0 : kind < 9 ? 1 : 2]);
            Categories[row] = random.Next(4) == 0 ? PersonCode.NoMember : PersonCode.Of(MemberCategory.All[random.Next(7)]);
        }
    }

    public int[] Units { get; }

    public int[] Births { get; }

    public int[] Since { get; }

    public byte[] Residences { get; }

    public byte[] Categories { get; }

    public CompactPerson[] Compact() => [.. Units.Select((unit, row) => new CompactPerson(unit, Births[row], Since[row], Residences[row], Categories[row]))];

    public DatedPerson[] Dated() =>
    [
        .. Units.Select((unit, row) => new DatedPerson(
            unit, DayNumber.ToDay(Births[row]), new Residence(ResidenceKind.All[PlaceOf(Residences[row])], DayNumber.ToDay(Since[row])), Categories[row] == PersonCode.NoMember ? null : MemberCategory.All[PlaceOf(Categories[row])])),
    ];

    /// <summary>As a vendor's program holds them.</summary>
    public VendorPerson[] Vendor() =>
    [
        .. Units.Select((unit, row) => new VendorPerson(
            unit.ToString("D5", System.Globalization.CultureInfo.InvariantCulture), DayNumber.ToDay(Births[row]), PlaceOf(Residences[row]), DayNumber.ToDay(Since[row]), PlaceOf(Categories[row]))),
    ];

    /// <summary>The place of a code in its vocabulary, as others number it.</summary>
    public static byte PlaceOf(byte code) => (byte)(code & 7);
}
