using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Gathering;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 600)]
public sealed class WomenTraceTests
{
    private static readonly LocalDate Day = new(2025, 12, 31);

    /// <summary>The counts that enter a figure add up to it, and every count without an error is traced once.</summary>
    [Property]
    public void Trace_OfAnyWorld_AddsUpToTheFigures(TallyWorld world)
    {
        var figures = world.WomenFigures();
        var traces = world.CountedWomen().Trace().ToList();

        for (var number = 0; number < figures.Own.Length; number++)
        {
            Assert.Equal(figures.Own[number].Women ?? 0, traces.Where(trace => trace.Number == number && trace.Fate.IsCounted).Sum(trace => trace.Count.Women));
        }

        var refused = figures.Findings.Where(finding => finding is { Severity: Severity.Error, Place.File: "women.csv" } && finding.Rule != "DATA-11").Select(finding => finding.Place.Row!.Value);
        Assert.Equal(world.Women.Select(count => count.Row).Order(), traces.Select(trace => trace.Count.Row).Concat(refused.Distinct()).Order());
    }

    [Property]
    public void Trace_OfAnyCount_IsWhatTheOracleUses(TallyWorld world)
    {
        var naive = new NaiveWomen(world);
        var traces = world.CountedWomen().Trace().ToList();

        Assert.Equal(
            naive.Used.Select(used => used.Count.Row).Order(),
            traces.FindAll(trace => trace.Fate.IsCounted || trace.Fate == WomenFate.PartOnly).Select(trace => trace.Count.Row).Order());
        foreach (var trace in traces)
        {
            var line = world.Tree.Units[trace.Number];
            Assert.Equal(trace.Fate == WomenFate.NotYetPublished, trace.Count.Published > world.Day);
            Assert.Equal(trace.Fate == WomenFate.Unattributed, line.IsSuperior && naive.Used.Exists(used => used.Count == trace.Count));
            Assert.True(trace.Fate != WomenFate.Holds || line == trace.Recorded);
            Assert.True(trace.Fate != WomenFate.PartOnly || naive.At(line) is null);
            Assert.True(trace.Fate != WomenFate.FrozenOut || world.Readings.StatisticsYear == StatisticsYear.FrozenForTerm);
            Assert.True(trace.Fate != WomenFate.Superseded || trace.Recorded.Validity.Until <= world.Day);
        }
    }

    [Property]
    public void Trace_InAnyOrderOfAdding_IsTheSame(TallyWorld world, int seed) =>
        Assert.Equal(world.CountedWomen().Trace(), world.CountedWomen(world.Women.OrderBy(count => HashCode.Combine(seed, count.Row))).Trace());

    [Fact]
    public void Trace_EachFate_IsNamedWithItsRuleAndLine()
    {
        WomenCount[] counts =
        [
            Women(2, "00001", 700, new(2023, 1, 1)), Women(3, "00001", 710, new(2024, 1, 1)), Women(4, "00001", 720, new(2026, 1, 1)),
            Women(5, "A", 1200), Women(6, "B", 900), Women(7, "S", 400), Women(8, "E", 300, Change), Women(9, "00001", 705, new(2024, 1, 1)),
        ];

        Assert.Equal(
            [
                "2 older WOM-3 00001", "3 older WOM-3 00001", "4 not_yet_published WOM-3 00001", "5 added_to_successor WOM-4 C", "6 added_to_successor WOM-4 C",
                "7 unattributed ORG-6 01", "8 holds WOM-3 E", "9 holds WOM-3 00001",
            ],
            Fates(AsOf(Day), counts));
        Assert.Equal(["7 superseded WOM-4 01", "8 holds WOM-3 E", "10 holds WOM-3 C"], Fates(AsOf(Day), [counts[5], counts[6], Women(10, "C", 2000, Change)]));
        Assert.Equal(["5 part_only DATA-09 C"], Fates(AsOf(Day), [counts[3]]));
    }

    [Fact]
    public void Trace_FrozenForTheTerm_SaysWhatIsTooNew()
    {
        var world = AsOf(Day, Readings.Default with { StatisticsYear = StatisticsYear.FrozenForTerm });
        WomenCount[] counts = [.. new[] { 2021, 2022, 2024 }.Select((year, index) => Women(index + 2, "00001", 100, new(year, 6, 1)) with { Source = WomenSource.Statistics })];

        Assert.Equal(["2 older WOM-3 00001", "3 holds WOM-3 00001", "4 frozen_out WOM-3 00001"], Fates(world, counts));
    }

    [Fact]
    public void Trace_TheSameObjectGivenTwice_HoldsOnce()
    {
        var count = Women(2, "00001", 700);

        Assert.Equal(["2 older WOM-3 00001", "2 holds WOM-3 00001"], Fates(AsOf(Day), [count, count]));
    }

    private static IEnumerable<string> Fates(TallyWorld world, IEnumerable<WomenCount> counts) =>
        world.CountedWomen(counts).Trace().Select(trace => $"{trace.Count.Row} {trace.Fate} {trace.Fate.Rule} {world.Tree.Units[trace.Number].Code}");
}
