using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Evaluating;

public sealed class ReportFiguresTests
{
    private static readonly LocalDate MergedOn = new(2024, 7, 1);

    /// <summary>Two provinces; in the first A and B became C in the middle of 2024, and D was split into E and F.</summary>
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("02", Level.Province) { Parent = "TW" },
        new("A", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = MergedOn }, new("B", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = MergedOn },
        new("C", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = MergedOn },
        new("D", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = MergedOn },
        new("E", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = MergedOn }, new("F", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = MergedOn },
        new("X", Level.Commune) { Parent = "02", Kind = UnitKind.Xa }, new("CHO", Level.Commune) { Parent = "02", Kind = UnitKind.Special },
    ]).WithChanges(
    [
        new(MergedOn, ChangeKind.Merge, "A", "C"), new(MergedOn, ChangeKind.Merge, "B", "C"),
        new(MergedOn, ChangeKind.Split, "D", "E"), new(MergedOn, ChangeKind.Split, "D", "F"),
    ]);

    /// <summary>Each commune never below 0; the province the sum over its communes, not women less members of its own row. Rule PLAN-1.</summary>
    [Fact]
    public void Potentials_AllCommunesReport_AreTheirSums()
    {
        var figures = Of(Row("01", 2024, 300, 290), Row("C", 2024, 100, 40), Row("E", 2024, 100, 150), Row("F", 2024, 100, 100), Row("X", 2024, 50, 20), Row("CHO", 2024, 10, 0));

        Assert.Equal(("60 0 0 60 30 90", true), (Potentials(figures, "C", "E", "F", "01", "02", "TW"), figures.Potentials[NumberOf(figures, "TW")]!.Value.IsComplete));
        Assert.Null(figures.Potentials[NumberOf(figures, "CHO")]);
        Assert.False(figures.IsByOwnRow(NumberOf(figures, "01")));
    }

    [Fact]
    public void Potentials_NoCommuneReports_AreThoseOfTheOwnRow()
    {
        var figures = Of(Row("01", 2024, 300, 290), Row("X", 2024, 50, 20));

        Assert.Equal(("10 30 40", true, false), (Potentials(figures, "01", "02", "TW"), figures.IsByOwnRow(NumberOf(figures, "01")), figures.IsByOwnRow(NumberOf(figures, "02"))));
        Assert.Equal((350, 310), (figures.Gathering.Units[NumberOf(figures, "TW")].Women, figures.Gathering.Units[NumberOf(figures, "TW")].Counted));
    }

    /// <summary>A commune without a row is unknown, not 0: without its own row the superior is too, and a known part is marked.</summary>
    [Fact]
    public void Gathering_ACommuneWithoutRow_IsUnknown()
    {
        var figures = Of(Row("C", 2024, 100, 40), Row("E", 2024, 100, 60));

        var province = figures.Gathering.Units[NumberOf(figures, "01")];
        Assert.Equal((200, 100, false), (province.Women, province.Counted, province.IsComplete));
        Assert.Equal(Outcome.CannotTell, figures.Gathering.Units[NumberOf(figures, "F")].Verdict!.Outcome);
        Assert.Null(figures.GrowthOf(NumberOf(figures, "01"), 2024));
        Assert.Null(figures.GrowthOf(NumberOf(figures, "F"), 2024));
    }

    /// <summary>D was split in the year: what it did before is in the province's row only, as lists have it in the province's unattributed line (REP-16).</summary>
    [Fact]
    public void GrowthOf_TheYearOfASplit_IsTheSuperiorsOwn()
    {
        var figures = Of(Row("01", 2024, growth: 10), Row("C", 2024, growth: 1), Row("E", 2024, growth: 2), Row("F", 2024, growth: 3), Row("X", 2024, growth: 5));
        var without = Of(Row("C", 2024, growth: 1), Row("E", 2024, growth: 2), Row("F", 2024, growth: 3), Row("X", 2024, growth: 5));

        Assert.Equal((10, 5, 15, 2), (figures.GrowthOf(NumberOf(figures, "01"), 2024), figures.GrowthOf(NumberOf(figures, "02"), 2024), figures.GrowthOf(NumberOf(figures, "TW"), 2024), figures.GrowthOf(NumberOf(figures, "E"), 2024)));
        Assert.Equal((null, 5, null), (without.GrowthOf(NumberOf(without, "01"), 2024), without.GrowthOf(NumberOf(without, "02"), 2024), without.GrowthOf(NumberOf(without, "TW"), 2024)));
    }

    /// <summary>Members whom the province holds beyond its communes may be those of the split commune: E cannot be judged without them, C can. Rule RATE-8.</summary>
    [Fact]
    public void Gathering_TheYearOfASplit_JudgesPossibleSuccessorsAtBothEnds()
    {
        var figures = Of(Row("01", 2024, 300, 160), Row("C", 2024, 100, 40), Row("E", 2024, 100, 55), Row("F", 2024, 100, 40), Row("X", 2024, 50, 20));

        var (province, e, f, c) = (At("01"), At("E"), At("F"), At("C"));
        Assert.Equal((160L, 160L, 25L, true), (province.Counted, province.CountedUpTo, province.UnattributedCounted, province.IsComplete));
        Assert.Equal((55L, 80L, Outcome.CannotTell, false), (e.Counted, e.CountedUpTo, e.Verdict!.Outcome, e.IsComplete));
        Assert.Equal((Outcome.CannotTell, Outcome.NotMet), (f.Verdict!.Outcome, c.Verdict!.Outcome));
        Assert.Equal(new RateTargetSummary(0, 1, 0, 2), province.Target);

        UnitGathering At(string code) => figures.Gathering.Units[NumberOf(figures, code)];
    }

    /// <summary>
    /// C tells nothing: what the province holds beyond E and F may be C's, or that of the split commune. E could reach the target with it, so it cannot be judged; F could not. Rule RATE-8.
    /// </summary>
    [Fact]
    [BoundaryOf("RATE-8")]
    public void Gathering_BesideASplitWithASiblingMissing_CannotTell()
    {
        var figures = Of(Row("01", 2024, 300, 106), Row("C", 2024, women: 100), Row("E", 2024, 100, 55), Row("F", 2024, 100, 45), Row("X", 2024, 50, 20));

        Assert.Equal((61L, Outcome.CannotTell, "unattributed"), (At("E").CountedUpTo, At("E").Verdict!.Outcome, At("E").Verdict!.Missing));
        Assert.Equal((51L, Outcome.NotMet), (At("F").CountedUpTo, At("F").Verdict!.Outcome));
        Assert.Equal((0L, Outcome.CannotTell), (At("01").UnattributedCounted, At("C").Verdict!.Outcome));

        UnitGathering At(string code) => figures.Gathering.Units[NumberOf(figures, code)];
    }

    /// <summary>Growth of the year before counts at the successor; that of a split commune belongs to no commune, only to the province. Rule ORG-6.</summary>
    [Fact]
    public void GrowthOf_AnEarlierYear_FollowsTheUnits()
    {
        var figures = Of(Row("A", 2023, growth: 5), Row("B", 2023, growth: -2), Row("D", 2023, growth: 7), Row("X", 2023, growth: 1), Row("C", 2024, growth: 9));

        Assert.Equal(3, figures.GrowthOf(NumberOf(figures, "C"), 2023));
        Assert.Null(figures.GrowthOf(NumberOf(figures, "E"), 2023));
        Assert.Equal((10, 1, 11), (figures.GrowthOf(NumberOf(figures, "01"), 2023), figures.GrowthOf(NumberOf(figures, "02"), 2023), figures.GrowthOf(NumberOf(figures, "TW"), 2023)));
        Assert.Equal([2023, 2024], figures.Years);
    }

    /// <summary>One of two merged communes without a row leaves the successor unknown, and the province is known by its own row.</summary>
    [Fact]
    public void GrowthOf_AMissingPredecessor_IsUnknownUnlessTheSuperiorSaysIt()
    {
        var rows = new[] { Row("A", 2023, growth: 5), Row("D", 2023, growth: 7), Row("X", 2024, growth: 1) };

        Assert.Null(Of(rows).GrowthOf(0, 2023));
        var figures = Of([.. rows, Row("01", 2023, growth: 20), Row("X", 2023, growth: 1)]);
        Assert.Null(figures.GrowthOf(NumberOf(figures, "C"), 2023));
        Assert.Equal((20, 21), (figures.GrowthOf(NumberOf(figures, "01"), 2023), figures.GrowthOf(NumberOf(figures, "TW"), 2023)));
    }

    /// <summary>The nation is known by its own row, because a province has none; the other province's row says what it said without the nation's.</summary>
    [Fact]
    public void OfAUnit_BelowASuperiorKnownByItsOwnRow_IsWhatItsOwnRowSays()
    {
        var figures = Of(Row("TW", 2024, 900, 600, 50), Row("01", 2024, 300, 200, 20), Row("C", 2024, 100, 40, 7));

        var province = figures.Gathering.Units[NumberOf(figures, "01")];
        Assert.Equal((300, 200, true, new Ratio(200, 300)), (province.Women, province.Counted, province.IsComplete, province.Rate));
        Assert.Equal((50, 20, 7), (figures.GrowthOf(0, 2024), figures.GrowthOf(NumberOf(figures, "01"), 2024), figures.GrowthOf(NumberOf(figures, "C"), 2024)));
        Assert.Null(figures.GrowthOf(NumberOf(figures, "02"), 2024));
        Assert.Equal(900, figures.Gathering.Units[0].Women);
    }

    /// <summary>Of two rows of one unit the first counts, whatever the order in memory; rows of units not in force count nowhere.</summary>
    [Fact]
    public void Of_RowsThatCheckRefuses_AreLeftOut()
    {
        var figures = Of(Row("X", 2024, 50, 20, file: "b", row: 2), Row("X", 2024, 50, 30, file: "a", row: 9), Row("A", 2024, 10, 10), Row("??", 2024, 10, 10));

        Assert.Equal(30, figures.Gathering.Units[NumberOf(figures, "X")].Counted);
        Assert.Equal(1, figures.Rows.Count(row => row is not null));
    }

    private static string Potentials(ReportFigures figures, params string[] codes) =>
        string.Join(' ', codes.Select(code => figures.Potentials[NumberOf(figures, code)]!.Value.Women));

    private static int NumberOf(ReportFigures figures, string code) => figures.Tree.TryGetNumber(code, out var number) ? number : throw new ArgumentException(code);

    private static ReportFigures Of(params ReportRow[] rows)
    {
        var day = new LocalDate(2024, 12, 31);
        return ReportFigures.Of(RuleSet.TermXIII.AsOf(day), Units, Units.AsOf(day), rows);
    }

    private static ReportRow Row(string unit, int year, long? women = null, long? members = null, long? growth = null, string? file = null, long row = 2)
    {
        var all = ReportRow.Blank(file, row).With(ReportColumn.Unit, unit).With(ReportColumn.Year, year);
        foreach (var (column, figure) in new[] { (ReportColumn.Women, women), (ReportColumn.MembersTotal, members), (ReportColumn.NetGrowth, growth) })
        {
            all = figure is { } value ? all.With(column, value) : all;
        }

        return all;
    }
}
