using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Lists;

/// <summary>Random lists, with mistakes in them, some not given at all; they shrink by losing lists and rows.</summary>
internal static class ListWorlds
{
    private static readonly string[] Communes = ["00001", "00002", "00003", "A", "B", "C", "S", "E", "F", "1", "99999"];

    private static readonly string[] Posted = ["00001", "00002", "00003", "C", "S", "CHO", "001", "002", "01", "02"];

    private static readonly LocalDate[] Dates = [new(2022, 3, 8), new(2023, 12, 31), new(2024, 1, 1), new(2024, 5, 1), new(2024, 6, 30), new(2024, 7, 1), new(2024, 12, 31)];

    public static Arbitrary<ListWorld> World() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed))), Smaller);

    private static ListWorld Make(Random random) => new()
    {
        Readings = new Readings
        {
            ArrivalsCount = Pick(random, Enum.GetValues<ArrivalsCount>()),
            Recategorised = Pick(random, Enum.GetValues<Recategorised>()),
            SuperiorClubsInGrowth = random.Next(3) > 0,
            BaseClubsInGrowth = random.Next(3) > 0,
            BasicSoftware = Pick(random, Enum.GetValues<BasicSoftware>()),
        },
        Women = Maybe<WomenCount>(random, () => [.. Communes.Where(_ => random.Next(8) > 0).Select((commune, row) => Count(random, row + 2, commune))]),
        Members = Maybe(random, () => Rows(random, 40, row => Member(random, row))),
        Movements = Maybe(random, () => Rows(random, 40, row => Movement(random, row))),
        Posts = Maybe(random, () => Rows(random, 25, row => Post(random, row))),
        Trainings = Maybe(random, () => Rows(random, 40, row => Training(random, row))),
        Bases = Maybe(random, () => Rows(random, 10, row => new BaseRow(Pick(random, Posted)) { Row = row, Rating = Pick(random, [.. Rating.All, null]), HasComputer = YesNo(random) })),
    };

    private static ImmutableArray<T>? Maybe<T>(Random random, Func<ImmutableArray<T>> list) => random.Next(6) == 0 ? null : list();

    private static ImmutableArray<T> Rows<T>(Random random, int most, Func<int, T> row) => [.. Enumerable.Range(2, random.Next(most)).Select(row)];

    private static WomenCount Count(Random random, int row, string commune) =>
        new(commune, random.Next(4, 40), WomenSource.Police) { Row = row, Published = new LocalDate(2024, 3, 1), WorkingAway = random.Next(9) == 0 ? null : random.Next(4) };

    private static MemberRow Member(Random random, int row)
    {
        var category = Pick(random, MemberCategory.All);
        return new MemberRow
        {
            Row = row,
            MemberId = $"HV{random.Next(30)}",
            Birth = BirthDate.OfYear(random.Next(8) == 0 ? 2010 : 1980),
            Commune = Pick(random, Communes),
            Residence = new Residence(random.Next(4) == 0 ? ResidenceKind.Temporary : ResidenceKind.Permanent, Pick(random, Dates)),
            Category = category,
            ClubFounder = category == MemberCategory.Club ? Founder(random) : null,
            AdmittedOn = Pick(random, Dates),
            EndedOn = random.Next(5) == 0 ? Pick(random, Dates) : null,
        };
    }

    private static MovementRow Movement(Random random, int row)
    {
        var category = Pick(random, [MemberCategory.Residential, MemberCategory.Residential, MemberCategory.Club, MemberCategory.TradeUnion]);
        return new MovementRow
        {
            Row = row,
            MemberId = $"HV{random.Next(30)}",
            Commune = Pick(random, Communes),
            Date = Pick(random, Dates),
            Kind = Pick(random, MovementKind.All),
            Category = category,
            ClubFounder = category == MemberCategory.Club ? Founder(random) : null,
        };
    }

    private static PostRow Post(Random random, int row) => new()
    {
        Row = row,
        PersonId = $"CB{random.Next(12)}",
        Unit = Pick(random, Posted),
        Role = Pick(random, PostRole.All),
        FullTime = YesNo(random),
        From = Pick(random, Dates),
        Until = random.Next(5) == 0 ? new LocalDate(2024, 12, 31) : null,
    };

    private static TrainingRow Training(Random random, int row) => new()
    {
        Row = row,
        PersonId = $"CB{random.Next(12)}",
        Date = Pick(random, Dates),
        Subject = Pick(random, TrainingSubject.All),
        CentralFramework = random.Next(4) > 0,
    };

    private static Level Founder(Random random) => Pick(random, [Level.Province, Level.District, Level.Commune]);

    private static bool? YesNo(Random random) => random.Next(4) switch { 0 => null, 1 => false, _ => true };

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static IEnumerable<ListWorld> Smaller(ListWorld world) =>
        Less(world.Women).Select(rows => world with { Women = rows })
            .Concat(Less(world.Members).Select(rows => world with { Members = rows }))
            .Concat(Less(world.Movements).Select(rows => world with { Movements = rows }))
            .Concat(Less(world.Posts).Select(rows => world with { Posts = rows }))
            .Concat(Less(world.Trainings).Select(rows => world with { Trainings = rows }))
            .Concat(Less(world.Bases).Select(rows => world with { Bases = rows }));

    private static IEnumerable<ImmutableArray<T>?> Less<T>(ImmutableArray<T>? rows) =>
        rows is { } given ? Enumerable.Range(0, given.Length).Select(at => (ImmutableArray<T>?)given.RemoveAt(at)).Prepend(null) : [];
}
