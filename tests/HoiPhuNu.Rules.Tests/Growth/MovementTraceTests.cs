using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

[Properties(Arbitrary = [typeof(MovementWorlds)], MaxTest = 200)]
public sealed class MovementTraceTests
{
    /// <summary>Nothing disappears: each row either has an error or is traced, and the traced effects are the figures.</summary>
    [Property]
    public void Trace_OfAnyWorld_AccountsForEveryRowAndEveryFigure(MovementWorld world)
    {
        var tree = world.Units.AsOf(world.To);
        var tally = Tally(world.Units, world.Rows);
        var counts = tally.CountOver(world.From, tree);
        var figures = counts.Growth(world.Rules);
        var traces = tally.Trace(world.From, tree, world.Rules).ToList();

        var refused = counts.Findings.Where(finding => finding.Severity == Severity.Error && !traces.Exists(trace => trace.Fate == MovementFate.Unplaced && trace.Row == finding.Place.Row));
        Assert.Equal(
            world.Rows.Select(row => row.Row).Order(),
            traces.Select(trace => trace.Row).Concat(refused.Select(finding => finding.Place.Row!.Value).Distinct()).Order());
        Assert.Equal(counts.Findings.Count(finding => finding.Rule == "DATA-12"), traces.Count(trace => trace.Fate == MovementFate.AfterPeriod));
        Assert.Equal(counts.Findings.Count(finding => finding.Rule == "DATA-05"), traces.Count(trace => trace.Fate == MovementFate.Repeated));

        var nets = new long[tree.Units.Length];
        foreach (var trace in traces.Where(trace => trace.Effect != 0))
        {
            Assert.Equal(MovementFate.Counted, trace.Fate);
            nets[trace.Number] += trace.Effect;
        }

        tree.RollUp(nets);
        Assert.Equal(nets, nets.Select((net, number) => figures[number]?.Net ?? 0));
    }

    [Fact]
    public void Trace_EachReasonNotToCount_IsNamedWithItsRule()
    {
        MovementRow[] rows =
        [
            Row(2, "H1", "00001", YearEnd, MovementKind.Admitted),
            Row(3, "H1", "00001", NewYear.PlusDays(-1), MovementKind.Admitted),
            Row(4, "H1", "00001", YearEnd.PlusDays(1), MovementKind.Admitted),
            Row(5, "H1", "00001", YearEnd, MovementKind.Admitted),
            Row(6, "H2", "00001", YearEnd, MovementKind.Admitted, MemberCategory.Honorary),
            Row(7, "H1", "00001", YearEnd, MovementKind.MovedIn),
            Row(8, "H1", "00001", YearEnd, MovementKind.CategoryOut),
        ];

        var traces = Tally(Units, rows).Trace(NewYear, Tree, With(r => r with { ArrivalsCount = ArrivalsCount.Ignored })).OrderBy(trace => trace.Row);

        Assert.Equal(
            ["counted NET-1 1", "before_period NET-1 0", "after_period DATA-12 0", "repeated NET-6 0", "category_outside CAT-1 0", "arrival_ignored NET-2 0", "change_ignored NET-7 0"],
            traces.Select(trace => $"{trace.Fate} {trace.Fate.Rule} {trace.Effect}"));
    }

    /// <summary>A register whose communes lost their superior: nothing stands for them after their end.</summary>
    [Fact]
    public void Trace_ACommuneThatNothingStandsFor_IsUnplacedAndTold()
    {
        var units = UnitRegister.Create([new UnitRow("TW", Level.Central), new UnitRow("00001", Level.Commune) { Kind = UnitKind.Xa, Parent = "gone", Until = MidYear }]);
        var tally = Tally(units, [Row(2, "H1", "00001", NewYear, MovementKind.Admitted)]);

        var trace = Assert.Single(tally.Trace(NewYear, units.AsOf(YearEnd), RuleSet.TermXIII));
        Assert.Equal((MovementFate.Unplaced, UnitTree.NoParent), (trace.Fate, trace.Number));
        Assert.Equal("DATA-01", Assert.Single(tally.CountOver(NewYear, units.AsOf(YearEnd)).Findings).Rule);
    }
}
