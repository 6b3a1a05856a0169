using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Made-up movements of three years of the term, of which one is asked about; the same on every run.</summary>
internal sealed class SeededMovements
{
    public const int Communes = 3321;

    public static readonly LocalDate From = new(2024, 1, 1);

    public static readonly UnitTree Tree = SeededTree.Flat(Communes);

    public static readonly DayRules Rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

    private static readonly byte[] AllClasses =
        [.. MemberCategory.All.Select(category => EventCode.ClassOf(category, category == MemberCategory.Club ? Level.Commune : null)), EventCode.SuperiorClub];

    public SeededMovements(int rows)
    {
        var random = new Random(20240101);
        var first = DayNumber.Of(new LocalDate(2022, 1, 1));
        var days = DayNumber.Of(Rules.Day) - first + 1;
        (Units, Days, Events, Classes) = (new int[rows], new int[rows], new byte[rows], new byte[rows]);
        for (var row = 0; row < rows; row++)
        {
            Units[row] = random.Next(Communes);
            Days[row] = first + random.Next(days);
            Events[row] = EventCode.Of(MovementKind.All[random.Next(MovementKind.All.Length)]);
            Classes[row] = AllClasses[random.Next(2) == 0 ? 0 : random.Next(8)];
        }
    }

    public int[] Units { get; }

    public int[] Days { get; }

    public byte[] Events { get; }

    public byte[] Classes { get; }

    public CompactMovement[] Compact() => [.. Units.Select((unit, row) => new CompactMovement(unit, Days[row], Events[row], Classes[row]))];

    public DatedMovement[] Dated() => [.. Units.Select((unit, row) => new DatedMovement(unit, DayNumber.ToDay(Days[row]), MovementKind.All[PlaceOf(Events[row])], Classes[row]))];

    public VendorMovement[] Vendor() => [.. Units.Select((unit, row) => new VendorMovement(unit, DayNumber.ToDay(Days[row]), MovementKind.All[PlaceOf(Events[row])].Code, PlaceOf(Classes[row])))];

    /// <summary>The place of a code in its vocabulary, as others number it.</summary>
    public static byte PlaceOf(byte code) => (byte)(code & 7);
}
