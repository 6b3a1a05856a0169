using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Testing.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Training;

/// <summary>Makes lists of posts and trainings, with mess, on registers that are reorganised; they shrink by losing rows.</summary>
public static class TrainingWorlds
{
    private static readonly LocalDate[] Days =
        [new(2022, 12, 31), new(2023, 3, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 2, 28), new(2027, 12, 31), new(2028, 1, 1)];

    private static readonly LocalDate[] Dates =
        [new(2021, 12, 31), new(2022, 1, 1), new(2022, 12, 31), new(2023, 3, 1), new(2024, 5, 10), new(2025, 6, 30), new(2025, 7, 1), new(2026, 2, 28), new(2026, 3, 1)];

    /// <summary>Random worlds; they shrink by losing rows.</summary>
    public static Arbitrary<TrainingWorld> World() =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Make(new Random(seed))), Smaller);

    private static TrainingWorld Make(Random random)
    {
        var units = WithBranches(random, RegisterStory.Tell(random));
        var day = Pick(random, Days);
        string?[] codes = [.. units.Units.Select(unit => unit.Code), "99999", null, "1", "2"];
        var last = random.Next(2) == 0 ? day : Pick(random, [day, .. Dates.Where(date => date < day)]);
        return new TrainingWorld(units, day, random.Next(2) == 0 ? day : Pick(random, Days), Rules(random))
        {
            Period = (Pick(random, [last, .. Dates.Where(date => date < last)]), last),
            Posts = [.. Rows(random, 25).Select(row => Post(random, row, codes))],
            Trainings = [.. Rows(random, 40).Select(row => Training(random, row))],
        };
    }

    /// <summary>Some communes have a branch, for as long as they live.</summary>
    private static UnitRegister WithBranches(Random random, UnitRegister units) =>
        UnitRegister.Create(
        [
            .. units.Units.Select(unit => unit.Row),
            .. units.Units.Where(unit => unit.IsGeographicBase && random.Next(2) == 0).Select((unit, index) => new UnitRow($"{unit.Code}-{random.Next(2)}", Level.Branch)
            {
                Row = 100 + index,
                File = "units.csv",
                Parent = unit.Code,
                From = unit.Validity.From,
                Until = unit.Validity.Until,
            }),
        ]).WithChanges(units.Changes);

    private static RuleSet Rules(Random random) => RuleSet.TermXIII with
    {
        RequiredSoftware = random.Next(3) != 0
            ? RuleSet.TermXIII.RequiredSoftware
            : [.. Enumerable.Range(0, random.Next(4)).Select(_ => new RequiredSoftware(Pick(random, TrainingSubject.All), Pick(random, Dates), random.Next(3) == 0 ? Pick(random, Dates) : null))],
        Readings = Readings.Default with
        {
            BasicSoftware = Pick(random, Enum.GetValues<BasicSoftware>()),
            FrameworkAppliesTo = Pick(random, Enum.GetValues<FrameworkAppliesTo>()),
            TrainedHolder = Pick(random, Enum.GetValues<TrainedHolder>()),
        },
    };

    private static PostRow Post(Random random, int row, string?[] codes) => new()
    {
        Row = row,
        PersonId = Id(random),
        Unit = Pick(random, codes),
        CodeDate = random.Next(4) == 0 ? Pick(random, Dates) : null,
        Role = random.Next(20) == 0 ? null : Pick(random, PostRole.All),
        FullTime = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        From = random.Next(20) == 0 ? null : Pick(random, Dates),
        Until = random.Next(3) == 0 ? Pick(random, Dates) : null,
    };

    private static TrainingRow Training(Random random, int row) => new()
    {
        Row = row,
        PersonId = Id(random),
        Date = random.Next(20) == 0 ? null : Pick(random, Dates),
        Subject = random.Next(20) == 0 ? null : Pick(random, TrainingSubject.All),
        CentralFramework = random.Next(4) switch { 0 => null, 1 => false, _ => true },
    };

    private static string Id(Random random) => random.Next(20) switch { 0 => " ", 1 => "p1", 2 => "0P2", 3 => "1,5e+7", 4 => "7 ", _ => $"P{random.Next(6)}" };

    private static List<int> Rows(Random random, int most) => Enumerable.Range(2, random.Next(most)).OrderBy(_ => random.Next()).ToList();

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static IEnumerable<TrainingWorld> Smaller(TrainingWorld world) =>
        Less(world.Posts).Select(rows => world with { Posts = rows }).Concat(Less(world.Trainings).Select(rows => world with { Trainings = rows }));

    private static IEnumerable<ImmutableArray<T>> Less<T>(ImmutableArray<T> rows) =>
        rows.Length == 0 ? [] : Enumerable.Range(0, rows.Length).Select(rows.RemoveAt).Prepend([]);
}
