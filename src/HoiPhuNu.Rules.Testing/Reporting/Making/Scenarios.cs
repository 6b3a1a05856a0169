using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Arbitrary scenarios. They shrink by doing less to the report, then by having less to report.</summary>
internal static class Scenarios
{
    private static readonly LocalDate?[] Days = [null, new(2023, 7, 1), new(2024, 1, 1), new(2024, 12, 31), new(2025, 7, 1)];

    private static readonly string[] Kinds = ["xa", "phuong", "thi_tran", "dac_khu", "xa", "special", "armed_forces"];

    public static Gen<Scenario> Clean { get; } =
        from years in Gen.Elements<int[]>([2024], [2024, 2025], [2022])
        from provinces in Few(1, 2, Province(affiliated: false))
        from affiliated in Few(0, 1, Province(affiliated: true))
        from flags in Gen.Choose(0, 63)
        from asOf in Gen.Frequency((5, Gen.Constant<LocalDate?>(null)), (1, Gen.Elements(Days)))
        from published in Gen.Elements<LocalDate?>(null, new LocalDate(2024, 5, 1), new LocalDate(2023, 1, 1), new LocalDate(2026, 1, 1))
        from readings in Readings
        from split in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        select new Scenario
        {
            Years = years,
            Provinces = [.. provinces, .. affiliated],
            CentralRow = (flags & 1) != 0,
            WithPrevious = (flags & 6) != 0,
            WithPlan = (flags & 24) != 0,
            AsOf = asOf,
            Published = published is { } day && day > new LocalDate(2024, 5, 1) && asOf is null ? null : published,
            Readings = readings,
            SplitAfter = split,
        };

    public static Gen<Scenario> Spoilt { get; } =
        from clean in Clean
        from mutations in Few(1, 6, OneMutation)
        from published in Gen.Elements<LocalDate?>(null, new LocalDate(2024, 5, 1), new LocalDate(2024, 9, 1), new LocalDate(2025, 3, 1), new LocalDate(2026, 1, 1))
        from previous in Gen.Elements(clean.WithPrevious, true)
        from bounds in Gen.Elements(
            new NaivePlausibility(), new NaivePlausibility { ManyCommunes = 1, MembersWithLosses = 400 }, new NaivePlausibility { ManyCommunes = 3, MembersWithLosses = 600 })
        from plausibility in Gen.Elements(true, true, true, false)
        select clean with { Mutations = mutations, Published = published, WithPrevious = previous, Bounds = bounds, Plausibility = plausibility };

    private static Gen<NaiveReadings> Readings =>
        Gen.Frequency(
            (3, Gen.Constant(new NaiveReadings())),
            (2, from bits in Gen.Choose(0, 31)
                select new NaiveReadings
                {
                    SuperiorClubsInGrowth = (bits & 1) == 0,
                    BaseClubsInGrowth = (bits & 2) == 0,
                    ArrivalsIgnored = (bits & 4) != 0,
                    RecategorisedCounted = (bits & 8) != 0,
                    StatisticsFrozenForTerm = (bits & 16) != 0,
                }));

    private static Gen<Mutation> OneMutation =>
        from kind in Gen.Frequency(
            (10, Gen.Elements(MutationKind.Nudge, MutationKind.SetCell, MutationKind.Clear, MutationKind.CopyCell)),
            (6, Gen.Elements(Enum.GetValues<MutationKind>().Where(kind => kind < MutationKind.Jump))),
            (5, Gen.Elements(Enum.GetValues<MutationKind>().Where(kind => kind >= MutationKind.Jump))))
        from row in Gen.Choose(0, 40)
        from column in Gen.Choose(0, NaiveColumns.All.Length - 1)
        from value in Gen.Choose(0, 100)
        select new Mutation(kind, row, column, value);

    private static Gen<BaseSpec> Base =>
        from kind in Gen.Elements(Kinds)
        from days in Gen.Frequency((3, Gen.Constant((0, 0, 0))), (1, Gen.Choose(0, 2).Zip(Gen.Choose(3, 5)).Select(pair => (pair.Item1, pair.Item2 % 5, pair.Item1 * pair.Item2 % 5))))
        from seed in Gen.Choose(0, 200)
        select new BaseSpec(kind, Days[days.Item1], Days[days.Item2], Days[days.Item3], seed);

    private static Gen<DistrictSpec> District =>
        from hasRow in Gen.Elements(true, true, false)
        from abolished in Gen.Frequency((2, Gen.Constant<LocalDate?>(null)), (1, Gen.Elements(Days)))
        from bases in Few(0, 3, Base)
        select new DistrictSpec(hasRow, abolished, bases);

    private static Gen<ProvinceSpec> Province(bool affiliated) =>
        from hasRow in Gen.Elements(true, true, true, false)
        from police in Gen.Elements(true, false)
        from districts in affiliated ? Gen.Constant<IReadOnlyList<DistrictSpec>>([]) : Few(0, 3, District)
        from bases in Few(0, 3, affiliated ? Base.Select(spec => spec with { Kind = "armed_forces" }) : Base)
        select new ProvinceSpec(hasRow, affiliated, police, districts, bases);

    private static Gen<IReadOnlyList<T>> Few<T>(int least, int most, Gen<T> one) =>
        from count in Gen.Choose(least, most)
        from list in one.ListOf(count)
        select (IReadOnlyList<T>)[.. list];

    public static IEnumerable<Scenario> Smaller(Scenario scenario)
    {
        foreach (var fewer in Without(scenario.Mutations))
        {
            yield return scenario with { Mutations = fewer };
        }

        Scenario[] simpler =
        [
            scenario with { SplitAfter = 0 }, scenario with { AsOf = null }, scenario with { Published = null }, scenario with { WithPlan = false },
            scenario with { WithPrevious = false }, scenario with { CentralRow = false }, scenario with { Readings = new() },
            scenario with { Years = [scenario.Years[0]] }, scenario with { Bounds = new() },
        ];
        foreach (var each in simpler.Where(each => each.ToString() != scenario.ToString()))
        {
            yield return each;
        }

        foreach (var provinces in Without(scenario.Provinces).Where(provinces => provinces.Count > 0).Concat(EachSmaller(scenario.Provinces, Smaller)))
        {
            yield return scenario with { Provinces = provinces };
        }
    }

    private static IEnumerable<ProvinceSpec> Smaller(ProvinceSpec province) =>
        Without(province.Bases).Select(bases => province with { Bases = bases })
            .Concat(Without(province.Districts).Select(districts => province with { Districts = districts }))
            .Concat(EachSmaller(province.Districts, district => Without(district.Bases).Select(bases => district with { Bases = bases }))
                .Select(districts => province with { Districts = districts }));

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(index => (IReadOnlyList<T>)[.. list.Take(index), .. list.Skip(index + 1)]);

    private static IEnumerable<IReadOnlyList<T>> EachSmaller<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        Enumerable.Range(0, list.Count).SelectMany(index => smaller(list[index]).Select(one => (IReadOnlyList<T>)[.. list.Take(index), one, .. list.Skip(index + 1)]));
}
