using FsCheck.Xunit;
using HoiPhuNu.Rules.Presence;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Presence;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 400)]
public sealed class PopulationTraceTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    /// <summary>The counted rows are the figures: as many women at every line, and as many of them away.</summary>
    [Property]
    public void Trace_OfAnyWorld_CountsWhatTheFiguresCount(TallyWorld world)
    {
        var figures = world.PopulationFigures();
        var counted = Traces(world).FindAll(trace => trace.Fate == PopulationFate.Counted);

        for (var number = 0; number < figures.Own.Length; number++)
        {
            Assert.Equal(figures.Own[number].Women, counted.Count(trace => trace.CountedAt == number));
            if (figures.Own[number].WorkingAway is { } away)
            {
                Assert.Equal(away, counted.Count(trace => trace.CountedAt == number && trace.IsAway));
            }
        }
    }

    [Property]
    public void Trace_OfAnyRow_IsWhatTheOracleSays(TallyWorld world)
    {
        var naive = NaivePeople.Count(world, world.Population.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: false);

        Assert.Equal(
            naive.Fates.OrderBy(fate => fate.Key).Select(fate => (fate.Key, fate.Value.Fate, fate.Value.CountedBy)),
            Traces(world).OrderBy(trace => trace.Row).Select(trace => (trace.Row, trace.Fate.Code, trace.CountedBy)));
    }

    [Fact]
    public void Trace_EachReason_IsNamedWithItsRule()
    {
        PopulationRow[] rows =
        [
            Woman(2, "CD1", "00001", new(2010, 1, 1)), Woman(3, "CD1", "00002", new(2020, 1, 1)), Woman(4, "CD1", "00002", new(2020, 1, 1)) with { WorkingAway = true },
            Woman(5, "CD2", "00001", new(2020, 1, 1)) with { Birth = BirthDate.OfYear(2020) }, Woman(6, "CD3", "00001", new(2024, 7, 1), ResidenceKind.Temporary),
            Woman(7, "CD3", null, null, ResidenceKind.None), Woman(8, "CD4", "99999", null),
        ];
        var world = AsOf(Day) with { Population = [.. rows] };

        Assert.Equal(
            [
                "counted_elsewhere CAT-4 3 False", "counted WOM-1 3 True", "counted_by_another_row WOM-1 3 False", "under_age AGE-1  False",
                "not_long_enough RES-2  False", "no_residence RES-2  False", "refused DATA-01  False",
            ],
            Traces(world).Select(trace => $"{trace.Fate} {trace.Rule} {trace.CountedBy} {trace.IsAway}"));
        var later = world with { Day = new LocalDate(2028, 1, 1), CodesAsOf = Day, Population = [rows[0], rows[5]] };
        Assert.Equal(["outside_term", "no_residence"], Traces(AsOf(later.Day) with { Population = later.Population }).Select(trace => trace.Fate.Code));
    }

    [Fact]
    public void Trace_OfAWomanNeverAdded_IsMisuse() =>
        Assert.Throws<ArgumentException>(() => AsOf(Day).CountedPopulation([]).Trace(Woman(3, "CD2", "00001", null)));

    private static PopulationRow Woman(long row, string id, string? commune, LocalDate? since, ResidenceKind? kind = null) =>
        new() { Row = row, PersonId = id, Birth = BirthDate.OfYear(1980), Commune = commune, Residence = new Residence(kind ?? ResidenceKind.Permanent, since) };

    private static List<PopulationTrace> Traces(TallyWorld world)
    {
        var tally = world.CountedPopulation();
        return [.. world.Population.Select(row => tally.Trace(row))];
    }
}
