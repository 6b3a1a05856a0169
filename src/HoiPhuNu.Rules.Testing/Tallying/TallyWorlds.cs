using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>Makes lists of members, population and counts of women, with mess, on registers that are reorganised; they shrink by losing rows.</summary>
public static class TallyWorlds
{
    private static readonly LocalDate[] Days = [new(2022, 12, 31), new(2023, 3, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 2, 28)];

    private static readonly LocalDate[] Dates =
        [new(2021, 5, 1), new(2022, 6, 30), new(2023, 3, 1), new(2024, 12, 31), new(2025, 1, 1), new(2025, 7, 1), new(2025, 8, 31), new(2026, 2, 28), new(2026, 3, 1)];

    private static readonly BirthDate[] Births =
    [
        BirthDate.OfYear(1950), BirthDate.OfMonth(1980, 6), BirthDate.OfDay(new LocalDate(2008, 2, 29)), BirthDate.OfYear(2004), BirthDate.OfDay(new LocalDate(2007, 7, 1)),
        BirthDate.OfYear(1980), BirthDate.OfDay(new LocalDate(1980, 6, 12)), BirthDate.OfYear(2008), BirthDate.OfDay(new LocalDate(2011, 5, 1)), BirthDate.OfMonth(2021, 5),
        BirthDate.OfMonth(2021, 6), BirthDate.OfYear(2026), BirthDate.OfDay(new LocalDate(1903, 2, 28)),
    ];

    /// <summary>Random worlds; they shrink by losing rows.</summary>
    public static Arbitrary<TallyWorld> World() =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed))), Smaller);

    internal static TallyWorld Make(Random random)
    {
        var units = RegisterStory.Tell(random);
        var day = Pick(random, Days);
        string?[] codes = [.. units.Units.Where(unit => unit.IsGeographicBase).Select(unit => unit.Code), "99999", "M", "01", null, "1"];
        return new TallyWorld(units, day, random.Next(2) == 0 ? day : Pick(random, Days), new Readings
        {
            SeveralCommunes = Pick(random, Enum.GetValues<SeveralCommunes>()),
            SixMonthsAppliesTo = Pick(random, Enum.GetValues<SixMonthsAppliesTo>()),
            StatisticsYear = Pick(random, Enum.GetValues<StatisticsYear>()),
            LeapDayBirthday = Pick(random, Enum.GetValues<LeapDayBirthday>()),
            CategoryPrecedence = Precedence(random),
        })
        {
            Members = [.. Rows(random, 30).Select(row => Member(random, row, codes))],
            Population = [.. Rows(random, 30).Select(row => Woman(random, row, codes))],
            Women = [.. Rows(random, 12).Select(row => Count(random, row, codes))],
        };
    }

    private static List<int> Rows(Random random, int most) => Enumerable.Range(2, random.Next(most)).OrderBy(_ => random.Next()).ToList();

    private static MemberRow Member(Random random, int row, string?[] codes)
    {
        var category = MemberCategory.All[random.Next(7)];
        return new MemberRow
        {
            Row = row,
            MemberId = Id(random),
            Birth = Pick(random, Births),
            Commune = Pick(random, codes),
            CodeDate = random.Next(4) == 0 ? Pick(random, Dates) : null,
            Residence = Lives(random),
            Category = category,
            ClubFounder = category == MemberCategory.Club ? (random.Next(6) == 0 ? null : Level.All[random.Next(6)]) : random.Next(12) == 0 ? Level.Commune : null,
            AdmittedOn = random.Next(3) == 0 ? Pick(random, Dates) : Dates[0],
            EndedOn = random.Next(4) == 0 ? Pick(random, Dates) : null,
        };
    }

    private static PopulationRow Woman(Random random, int row, string?[] codes) => new()
    {
        Row = row,
        PersonId = Id(random),
        Birth = Pick(random, Births),
        Commune = Pick(random, codes),
        CodeDate = random.Next(4) == 0 ? Pick(random, Dates) : null,
        Residence = Lives(random),
        WorkingAway = random.Next(4) switch { 0 => true, 1 => false, _ => null },
    };

    private static WomenCount Count(Random random, int row, string?[] codes) =>
        new(Pick(random, codes) ?? string.Empty, random.Next(8) == 0 ? -1 : random.Next(6), Pick(random, [.. WomenSource.All]))
        {
            Row = row,
            Published = random.Next(3) == 0 ? null : Pick(random, Dates),
            CodeDate = random.Next(4) == 0 ? Pick(random, Dates) : null,
            WorkingAway = random.Next(3) == 0 ? null : random.Next(3),
        };

    private static string Id(Random random) => random.Next(20) switch { 0 => " ", 1 => "3.3E+11", _ => $"HV{random.Next(8)}" };

    private static Residence Lives(Random random) =>
        new(Pick(random, [ResidenceKind.Permanent, ResidenceKind.Permanent, ResidenceKind.Temporary, ResidenceKind.None]), random.Next(3) == 0 ? null : Pick(random, Dates));

    private static CategoryPrecedence Precedence(Random random) =>
        CategoryPrecedence.TryParse(string.Join(',', MemberCategory.All.Skip(1).OrderBy(_ => random.Next()).Prepend(MemberCategory.Residential).Select(category => category.Code)), out var order)
            ? order
            : throw new InvalidOperationException("Not an order.");

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static IEnumerable<TallyWorld> Smaller(TallyWorld world) =>
        Less(world.Members).Select(rows => world with { Members = rows })
            .Concat(Less(world.Population).Select(rows => world with { Population = rows }))
            .Concat(Less(world.Women).Select(rows => world with { Women = rows }));

    private static IEnumerable<ImmutableArray<T>> Less<T>(ImmutableArray<T> rows) =>
        rows.Length == 0 ? [] : Enumerable.Range(0, rows.Length).Select(rows.RemoveAt).Prepend([]);
}
