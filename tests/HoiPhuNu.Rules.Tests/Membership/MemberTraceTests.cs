using FsCheck.Xunit;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Membership;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 400)]
public sealed class MemberTraceTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    /// <summary>The counted rows are the figures: at every line and in every category, as many as are counted there.</summary>
    [Property]
    public void Trace_OfAnyWorld_CountsWhatTheFiguresCount(TallyWorld world)
    {
        var figures = world.MemberFigures();

        var counted = Traces(world).Where(trace => trace.Fate.IsCounted).CountBy(trace => (trace.CountedAt, trace.Category!)).ToDictionary();

        for (var number = 0; number < figures.Own.Length; number++)
        {
            Assert.All(MemberCategory.All, category => Assert.Equal(figures.Own[number][category], counted.GetValueOrDefault((number, category))));
        }
    }

    [Property]
    public void Trace_OfAnyRow_IsWhatTheOracleSays(TallyWorld world)
    {
        var naive = NaivePeople.Count(world, world.Members.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: true);

        Assert.Equal(
            naive.Fates.OrderBy(fate => fate.Key).Select(fate => (fate.Key, fate.Value.Fate, fate.Value.CountedBy)),
            Traces(world).OrderBy(trace => trace.Row).Select(trace => (trace.Row, trace.Fate.Code, trace.CountedBy)));
    }

    /// <summary>Asked about one row by itself, the rules of the day say the same: what speaks against it, or that it may count.</summary>
    [Property]
    public void Trace_OfAnyRow_RestsOnTheRulesOfTheDay(TallyWorld world)
    {
        foreach (var (row, trace) in world.Members.Zip(Traces(world)).Where(pair => pair.Second.Fate != MemberFate.Refused))
        {
            var hers = world.Members.Zip(Traces(world)).Where(pair => pair.First.MemberId == row.MemberId && pair.Second.Fate != MemberFate.Refused).Select(pair => pair.First).ToList();
            var first = hers.OrderBy(other => other.IsInForce(world.Day) ? 0 : 1).ThenBy(other => other.Row).First();
            var standing = world.Rules.StandingOf(row with { Birth = row.IsInForce(world.Day) ? first.Birth : row.Birth, Category = MemberCategory.Residential });

            // The row itself has no error; with the birth date and category of another row it may have.
            var against = standing.Against.Where(step => step.Reason != StandingReason.RowRefused).ToList();
            Assert.Equal(against.Count == 0, trace.CountedBy is not null);
            Assert.Equal(against.Select(step => step.Rule).FirstOrDefault(trace.Fate.Rule), trace.Rule);
            Assert.Equal(world.Rules.CategoryOf(hers), trace.Category);
        }
    }

    [Property]
    public void Trace_AfterMergingAnyParts_IsTheSame(TallyWorld world, int seed)
    {
        MemberTally[] parts = [world.MemberTally(), world.MemberTally()];
        foreach (var row in world.Members)
        {
            parts[(HashCode.Combine(seed, row.Row) & int.MaxValue) % parts.Length].Add(row);
        }

        parts[1].Merge(parts[0]);

        Assert.Equal(Traces(world), world.Members.Select(row => parts[1].Trace(row)));
    }

    /// <summary>A second pass over the list finds nothing twice.</summary>
    [Property]
    public void Trace_OfAllRows_ChangesNoFinding(TallyWorld world)
    {
        var tally = world.CountedMembers();
        var before = FoundCells.InFull(tally.ToFigures().Findings).ToList();

        Assert.All(world.Members, row => tally.Trace(row));

        Assert.Equal(before, FoundCells.InFull(tally.ToFigures().Findings));
    }

    [Fact]
    public void Trace_EachReason_IsNamedWithItsRuleAndTheRowThatCounts()
    {
        MemberRow[] rows =
        [
            Member(2, "HV1", "00001", "2010-01-01"), Member(3, "HV1", "00002", "2020-01-01"), Member(4, "HV1", "00002", "2020-01-01"),
            Member(5, "HV2", "00001") with { Category = MemberCategory.Honorary }, Member(6, "HV3", "00001") with { EndedOn = Day },
            Member(7, "HV3", "00001") with { AdmittedOn = Day.PlusDays(1) }, Member(8, "HV4", "00001") with { Birth = BirthDate.OfYear(2007), AdmittedOn = new LocalDate(2020, 3, 8) },
            Member(9, "HV5", null, kind: ResidenceKind.None), Member(10, "HV5", "00001", "2024-07-01", ResidenceKind.Temporary), Member(11, "HV6", "CHO"),
        ];
        var world = AsOf(Day) with { Members = [.. rows] };

        Assert.Equal(
            [
                "counted_elsewhere CAT-4 by 3 at 00002", "counted RATE-1 by 3 at 00002", "counted_by_another_row RATE-1 by 3 at 00002", "counted_beside CAT-1 by 5 at 00001",
                "ended RATE-2", "not_yet_admitted RATE-2", "under_age AGE-1", "no_residence RES-2", "not_long_enough RES-2", "refused DATA-08",
            ],
            Traces(world).Select(trace => $"{trace.Fate} {trace.Rule}" + (trace.CountedBy is { } row ? $" by {row} at {world.Tree.Units[trace.CountedAt].Code}" : string.Empty)));
        Assert.Equal(["00001", "00002", "00002", "00001", "00001", "00001", "00001", null, "00001", null], Traces(world).Select(trace => trace.Number == UnitTree.NoParent ? null : world.Tree.Units[trace.Number].Code));
    }

    [Fact]
    public void Trace_SeveralCommunesUnderInEach_IsCountedInEach()
    {
        var world = AsOf(Day, Readings.Default with { SeveralCommunes = SeveralCommunes.InEach }) with
        {
            Members = [Member(2, "HV1", "00001", "2010-01-01"), Member(3, "HV1", "00002", "2020-01-01"), Member(4, "HV1", "00001", "2015-01-01")],
        };

        Assert.Equal([("counted_by_another_row", 4L), ("counted", 3L), ("counted", 4L)], Traces(world).Select(trace => (trace.Fate.Code, trace.CountedBy!.Value)));
    }

    /// <summary>The row that is counted need not name the category she is counted in.</summary>
    [Fact]
    public void Trace_AnotherCategoryGoesBefore_IsToldWithBoth()
    {
        var world = AsOf(Day) with
        {
            Members =
            [
                Member(2, "HV1", "00001") with { Category = MemberCategory.TradeUnion },
                Member(3, "HV1", null, kind: ResidenceKind.None) with { Category = MemberCategory.Special },
                Member(4, "HV1", "00001") with { Category = MemberCategory.Honorary, EndedOn = Day },
            ],
        };

        Assert.Equal(
            [("counted", "trade_union", "special", true), ("no_residence", "special", "special", false), ("ended", "honorary", "special", false)],
            Traces(world).Select(trace => (trace.Fate.Code, trace.RecordedCategory.Code, trace.Category!.Code, trace.IsCategoryOverridden)));
    }

    [Fact]
    public void Trace_OutsideTheTerm_CannotTellUnlessAnotherRuleDecides()
    {
        var world = AsOf(new LocalDate(2028, 1, 1)) with
        {
            Members = [Member(2, "HV1", "00001"), Member(3, "HV2", null, kind: ResidenceKind.None), Member(4, "HV3", "00001") with { EndedOn = Day }],
        };

        Assert.Equal(["outside_term AGE-1", "no_residence RES-2", "ended RATE-2"], Traces(world).Select(trace => $"{trace.Fate} {trace.Rule}"));
    }

    [Fact]
    public void Trace_OfAPersonNeverAdded_IsMisuse() =>
        Assert.Throws<ArgumentException>(() => AsOf(Day).CountedMembers([Member(2, "HV1", "00001")]).Trace(Member(3, "HV2", "00001")));

    private static List<MemberTrace> Traces(TallyWorld world)
    {
        var tally = world.CountedMembers();
        return [.. world.Members.Select(row => tally.Trace(row))];
    }
}
