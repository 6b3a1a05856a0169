using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Growth;

/// <summary>Makes lists of movements, with mess, on registers that are reorganised; they shrink by leaving out reorganisations and rows.</summary>
public static class MovementWorlds
{
    private static readonly ImmutableArray<LocalDate> Starts = [new(2024, 1, 1), new(2025, 1, 1), new(2025, 7, 1)];

    private static readonly ImmutableArray<LocalDate> Ends = [new(2025, 6, 30), new(2025, 7, 1), new(2025, 12, 31), new(2026, 6, 30)];

    /// <summary>Random worlds.</summary>
    public static Arbitrary<MovementWorld> World() => Arb.From(Worlds, Shrink);

    private static Gen<MovementWorld> Worlds =>
        from steps in Step.ListOf().Where(steps => steps.Count <= 8)
        from single in Row.ListOf()
        from again in Affiliation.ListOf()
        let rows = single.Concat(single.Zip(again.Take(single.Count / 3), (row, other) => row with { Category = other.Category, ClubFounder = other.Founder })).ToList()
        from order in Gen.Shuffle(Enumerable.Range(2, rows.Count).Select(number => (long)number).ToArray())
        from start in Gen.Elements<LocalDate>(Starts)
        from end in Gen.Elements<LocalDate>(Ends).Where(end => end >= start)
        from flags in Gen.Choose(0, 1).Select(n => n == 1).ArrayOf(4)
        select new MovementWorld(
            [.. steps],
            [.. rows.Select((row, index) => row with { Row = order[index] })],
            start,
            end,
            RuleSet.TermXIII with
            {
                Readings = Readings.Default with
                {
                    SuperiorClubsInGrowth = flags[0],
                    BaseClubsInGrowth = flags[1],
                    ArrivalsCount = flags[2] ? ArrivalsCount.AsIncrease : ArrivalsCount.Ignored,
                    Recategorised = flags[3] ? Recategorised.Counted : Recategorised.Ignored,
                },
            });

    private static Gen<Reorganisation> Step =>
        from day in Gen.Choose(0, MovementRegisters.Days.Length - 1)
        from form in Gen.Choose(0, MovementRegisters.Forms - 1)
        from first in Gen.Choose(0, 9)
        from second in Gen.Choose(0, 9)
        from people in Gen.Elements(null, null, PeopleShare.Everyone, PeopleShare.Part, PeopleShare.None)
        select new Reorganisation(day, form, first, second, people);

    private static Gen<MovementRow> Row =>
        from member in Gen.Frequency((12, Gen.Choose(1, 6).Select(n => (string?)$"H{n}")), (1, Gen.Elements<string?>("h1", "H1 ", "Nguyễn")), (1, Gen.Elements<string?>(null, "")))
        from commune in Gen.Frequency((12, Gen.Elements<string?>(MovementRegisters.Codes.Take(9).ToArray())), (3, Gen.Elements<string?>(MovementRegisters.Codes.ToArray())), (1, Gen.Constant<string?>(null)))
        from date in Gen.Frequency((12, Date.Select(date => (LocalDate?)date)), (1, Gen.Constant<LocalDate?>(null)))
        from kind in Gen.Frequency((12, Gen.Elements<MovementKind?>(MovementKind.All.ToArray())), (1, Gen.Constant<MovementKind?>(null)))
        from member2 in Affiliation
        select new MovementRow
        {
            MemberId = member,
            Commune = commune,
            Date = date,
            Kind = kind,
            Category = member2.Category,
            ClubFounder = member2.Founder,
        };

    /// <summary>Days on which much coincides: duplicates, reorganisations, the edges of periods.</summary>
    private static Gen<LocalDate> Date => Gen.Frequency(
        (4, Gen.Elements<LocalDate>(new(2024, 2, 29), new(2024, 12, 31), new(2025, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2025, 12, 31), new(2026, 1, 1))),
        (3, Gen.Choose(0, 1000).Select(n => new LocalDate(2023, 12, 1).PlusDays(n))));

    private static Gen<(MemberCategory? Category, Level? Founder)> Affiliation => Gen.Frequency(
        (8, Gen.Constant<(MemberCategory?, Level?)>((MemberCategory.Residential, null))),
        (6, Gen.Elements<Level>(Level.Central, Level.Province, Level.District, Level.Commune).Select(founder => ((MemberCategory?)MemberCategory.Club, (Level?)founder))),
        (3, Gen.Elements<MemberCategory>(MemberCategory.All.Where(category => category != MemberCategory.Club).ToArray()).Select(category => ((MemberCategory?)category, (Level?)null))),
        (1, from category in Gen.Elements<MemberCategory?>([.. MemberCategory.All, null])
            from founder in Gen.Elements<Level?>([.. Level.All, null])
            select (category, founder)));

    private static IEnumerable<MovementWorld> Shrink(MovementWorld world)
    {
        if (world.Rows.Length > 1)
        {
            yield return world with { Rows = world.Rows[..(world.Rows.Length / 2)] };
            yield return world with { Rows = world.Rows[(world.Rows.Length / 2)..] };
        }

        for (var index = 0; index < world.Steps.Length; index++)
        {
            // A copy through the constructor: the register has to be built anew.
            yield return new MovementWorld(world.Steps.RemoveAt(index), world.Rows, world.From, world.To, world.Rules);
        }

        for (var index = 0; index < world.Rows.Length; index++)
        {
            yield return world with { Rows = world.Rows.RemoveAt(index) };
        }
    }
}
