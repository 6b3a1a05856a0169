using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class BaseTallyTests
{
    private static readonly LocalDate Day = new(2025, 12, 31);

    /// <summary>The catalogue's example: A (yes) and B (no) merged into C. Silent ones count as without, the market like any base.</summary>
    [Fact]
    [BoundaryOf("SUP-2")]
    public void ToFigures_AnyYesAtASuccessor_IsAComputerAndNoAnswerIsNone()
    {
        var figures = Figures(new BaseRow("A") { HasComputer = true }, new BaseRow("B") { HasComputer = false }, new BaseRow("CHO") { HasComputer = true }, new BaseRow("00002"));

        Assert.Equal(new Computers(1, 1), ComputersOf(figures, "C"));
        Assert.Equal(new Computers(1, 1), ComputersOf(figures, "CHO"));
        Assert.Equal(new Computers(1, 0), ComputersOf(figures, "00002"));
        Assert.Equal(new Computers(5, 2), ComputersOf(figures, "TW"));
        Assert.Equal((new Ratio(2, 5), Outcome.NotMet), (ComputersOf(figures, "TW").Share, ComputersOf(figures, "TW").Outcome));
    }

    [Fact]
    public void Outcome_AllOrNone_IsMetOrNotApplicable() =>
        Assert.Equal([Outcome.Met, Outcome.NotMet, Outcome.NotApplicable], [new Computers(5, 5).Outcome, new Computers(5, 4).Outcome, default(Computers).Outcome]);

    [Theory]
    [InlineData("strong", "average", "average")]
    [InlineData("weak", "average", "weak")]
    [InlineData("strong", "fair", "fair")]
    [InlineData(null, "fair", "fair")]
    [InlineData(null, null, null)]
    public void ToFigures_SeveralRatingsAtASuccessor_TheWorstHolds(string? first, string? second, string? holds)
    {
        var figures = Figures(new BaseRow("A") { Rating = Word(first) }, new BaseRow("B") { Rating = Word(second) });

        Assert.Equal(new BaseRecord(true, Word(holds), null), Record(figures, "C"));
        Assert.Equal(default, Record(figures, "00001"));
    }

    [Fact]
    [BoundaryOf("SUP-2")]
    public void ToFigures_RowOfASplitBase_CountsNowhereAndIsNamed()
    {
        var row = new BaseRow("S") { Row = 4, Rating = Rating.Weak, HasComputer = true };

        var figures = Figures(row);

        Assert.Equal(new Computers(5, 0), ComputersOf(figures, "TW"));
        Assert.Equal(row, Assert.Single(figures.Unattributed));
        Assert.All(figures.Own, record => Assert.Equal(default, record));
        Assert.Empty(figures.Findings);
    }

    [Theory]
    [InlineData("99999", "DATA-01")]
    [InlineData("01", "DATA-01.base")]
    [InlineData(" ", "DATA-02")]
    public void Add_UnitThatCannotBe_LeavesTheRowOut(string code, string key)
    {
        var figures = Figures(new BaseRow(code) { Row = 7, HasComputer = true });

        Assert.Equal([(key, 7L, "unit")], FoundCells.Of(figures.Findings));
        Assert.Equal(0, ComputersOf(figures, "TW").WithComputer);
    }

    /// <summary>A directly affiliated unit is no base, the bases below it are.</summary>
    [Fact]
    [BoundaryOf("ORG-10")]
    public void ToFigures_AffiliatedUnit_IsNoBaseButHoldsBases()
    {
        var units = UnitRegister.Create(
        [
            new("TW", Level.Central), new("0QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
            new("QD1", Level.Commune) { Parent = "0QD", Kind = UnitKind.ArmedForces },
        ]);
        var tally = new BaseTally(RuleSet.TermXIII.AsOf(Day), units, units.AsOf(Day));

        tally.Add(new BaseRow("0QD") { Row = 2, Rating = Rating.Average, HasComputer = true });
        tally.Add(new BaseRow("QD1") { Row = 3, Rating = Rating.Average });

        Assert.Equal([new Computers(1, 0), new Computers(1, 0), new Computers(1, 0)], tally.ToFigures().Computers.AsEnumerable());
        Assert.Equal(["DATA-01 2"], tally.ToFigures().Findings.Select(finding => $"{finding.Rule} {finding.Place.Row}"));
    }

    [Fact]
    public void Add_CodeWithoutLeadingZeros_IsMatchedAndNamed()
    {
        var figures = Figures(new BaseRow("1") { HasComputer = true });

        Assert.True(Record(figures, "00001").HasComputer);
        Assert.Equal(("1", "00001"), (Assert.Single(figures.PaddedCodes).Written, figures.PaddedCodes[0].Meant.Code));
    }

    [Fact]
    public void Merge_AnotherList_Throws()
    {
        var world = AsOf(Day);
        var tally = new BaseTally(world.Rules, world.Units, world.Tree);

        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new BaseTally(world.Rules, world.Units, world.Tree, file: "other.csv")));
    }

    private static BaseFigures Figures(params IEnumerable<BaseRow> rows)
    {
        var world = AsOf(Day);
        var tally = new BaseTally(world.Rules, world.Units, world.Tree);
        foreach (var row in rows)
        {
            tally.Add(row);
        }

        return tally.ToFigures();
    }

    private static Rating? Word(string? code) => code is null ? null : Rating.FromCode(code);

    private static BaseRecord Record(BaseFigures figures, string code) => figures.Tree.TryGetNumber(code, out var number) ? figures.Own[number] : throw new ArgumentException(code);

    private static Computers ComputersOf(BaseFigures figures, string code) => figures.Tree.TryGetNumber(code, out var number) ? figures.Computers[number] : throw new ArgumentException(code);
}
