using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class PlanTests
{
    private static readonly LocalDate Change = new(2025, 7, 1);

    private static readonly LocalDate Day = new(2025, 12, 31);

    /// <summary>Provinces 01 and 02 become 09; 03 is divided between 04 and 09; 04 stays; the commune X stays.</summary>
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), Province("01", until: Change), Province("02", until: Change), Province("03", until: Change), Province("04"),
        Province("09", from: Change), new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new("X", Level.Commune) { Parent = "04", Kind = UnitKind.Xa },
    ]).WithChanges(
    [
        new(Change, ChangeKind.Merge, "01", "09"), new(Change, ChangeKind.Merge, "02", "09"),
        new(Change, ChangeKind.Split, "03", "09"), new(Change, ChangeKind.Split, "03", "04"),
    ]);

    /// <summary>The catalogue's example: one agreed figure; the second one contradicts it and does not count.</summary>
    [Fact]
    [BoundaryOf("PLAN-3")]
    public void Registration_GivenTwice_IsTheFirstAndToldWhereItDiffers()
    {
        var first = new PlanRow("04", 2024) { Row = 2, Growth = 2000, Cadres = 40 };
        var second = new PlanRow("4", 2024) { Row = 3, Growth = 2200, Cadres = 40, BranchHeads = 300 };

        var plan = Make(second, first);

        Assert.Equal(((Int128)2000, (Int128)40, (Int128)300), (Registered(plan, "04", 2024, PlanTarget.Growth), Registered(plan, "04", 2024, PlanTarget.Cadres), Registered(plan, "04", 2024, PlanTarget.BranchHeads)));
        Assert.Equal([new PlanContradiction(PlanTarget.Growth, first, second)], plan.Contradictions);
        Assert.Equal([(second, "04")], plan.Padded.Select(pair => (pair.Row, pair.Unit.Code)));
        Assert.Null(Registered(plan, "04", 2025, PlanTarget.Growth));
        Assert.True(plan.HasRegistration(Of("04"), 2024));
        Assert.False(plan.HasRegistration(Of("04"), 2025));
    }

    [Fact]
    public void Allocation_OfMergedProvinces_AddsUpAndOfDividedOnesStandsApart()
    {
        var plan = Make(new("01", null) { Growth = long.MaxValue }, new("02", null) { Growth = 5 }, new("03", null) { Row = 7, Growth = 11, Cadres = 3 }, new("99", null) { Growth = 1 });

        Assert.Equal((Int128)long.MaxValue + 5, plan.Allocation(Of("09"), PlanTarget.Growth));
        Assert.Null(plan.Allocation(Of("TW"), PlanTarget.Growth));
        Assert.Equal((Int128)11, plan.Unattributed(Of("TW"), Level.Province, null, PlanTarget.Growth));
        Assert.Null(plan.Unattributed(Of("TW"), Level.District, null, PlanTarget.Growth));
        Assert.Equal([(7L, "TW")], plan.UnattributedRows.Select(pair => (pair.Row.Row, pair.Superior.Code)));
        Assert.Equal(["99"], plan.Unknown.Select(row => row.Unit));
        Assert.Equal(["09"], plan.Provinces.Select(unit => unit.Code));
    }

    /// <summary>The catalogue's example: six years of 1,900 are 600 short of 12,000, six of 2,000 are not; a year outside the term adds nothing.</summary>
    [Theory]
    [BoundaryOf("PLAN-5")]
    [InlineData(1900, -600, Outcome.NotMet)]
    [InlineData(2000, 0, Outcome.Met)]
    [InlineData(2001, 6, Outcome.Met)]
    public void Balance_RegistrationsOfTheTerm_AreHeldAgainstTheAllocation(long yearly, int difference, Outcome outcome)
    {
        var plan = Make([new("04", null) { Growth = 12_000 }, .. Enumerable.Range(2022, 7).Select(year => new PlanRow("04", year) { Growth = yearly })]);

        var balance = plan.Balance(Of("04"), PlanTarget.Growth, RuleSet.TermXIII);

        Assert.Equal(((Int128)difference, outcome, 6, 0), (balance.Difference, balance.Outcome, balance.Years.Length, balance.YearsWithout.Length));
    }

    [Fact]
    public void Balance_SomethingMissing_CannotBeTold()
    {
        var plan = Make(new("04", null) { Growth = 5 }, new("04", 2023) { Cadres = 1 });

        var growth = plan.Balance(Of("04"), PlanTarget.Growth, RuleSet.TermXIII);
        var cadres = plan.Balance(Of("04"), PlanTarget.Cadres, RuleSet.TermXIII);

        Assert.Equal((Outcome.CannotTell, Outcome.CannotTell), (growth.Outcome, cadres.Outcome));
        Assert.Equal([2022, 2024, 2025, 2026, 2027], cadres.YearsWithout.AsEnumerable());
    }

    /// <summary>The central unit's own allocation is the total, or else the national target; affiliated units have no share; a divided province's is in the sum.</summary>
    [Theory]
    [InlineData(null, 800_000)]
    [InlineData(700L, 700)]
    public void GrowthOfProvinces_Allocations_AddUpBesideTheTotal(long? central, long total)
    {
        var plan = Make(new("TW", null) { Growth = central }, new("04", null) { Growth = 10 }, new("03", null) { Growth = 11 }, new("02", null) { Growth = 12 }, new("QD", null) { Growth = 1000 }, new("X", null) { Growth = 3 });

        Assert.Equal(new ProvinceAllocations(33, 3, total), plan.GrowthOfProvinces(Units.AsOf(Day), RuleSet.TermXIII));
        Assert.Equal(total, plan.TermTotal(Units.AsOf(Day), RuleSet.TermXIII));
        Assert.Null(Make(new PlanRow("TW", null) { Growth = central }).GrowthOfProvinces(Units.AsOf(Day), RuleSet.TermXIII));
        Assert.Throws<ArgumentException>(() => plan.TermTotal(Units.AsOf(Change), RuleSet.TermXIII));
    }

    /// <summary>A year's own target goes before the term's; those of units that became one hold only if they agree.</summary>
    [Fact]
    [BoundaryOf("RATE-7")]
    public void RateTarget_OfYearOrTerm_IsTheUnitsOwn()
    {
        var plan = Make(
            new("04", null) { RateTarget = 75m }, new("04", 2024) { RateTarget = 72.5m },
            new("01", null) { RateTarget = 70m }, new("02", null) { RateTarget = 70.0m }, new("01", 2024) { RateTarget = 71m }, new("02", 2024) { RateTarget = 72m },
            new("X", null) { RateTarget = 101m }, new("TW", null) { Growth = 5 });

        Assert.Equal(new Ratio(725, 1000), plan.RateTarget(Of("04"), 2024));
        Assert.Equal(new Ratio(75, 100), plan.RateTarget(Of("04"), 2025));
        Assert.Equal(0, Ratio.CompareValues(new Ratio(70, 100), plan.RateTarget(Of("09"), 2025)!.Value));
        Assert.Null(plan.RateTarget(Of("09"), 2024));
        Assert.Null(plan.RateTarget(Of("X"), 2024));
        Assert.Null(plan.RateTarget(Of("TW"), 2024));
    }

    /// <summary>What the successor set itself goes before what the units set themselves that became it. Decision 21.</summary>
    [Fact]
    public void RateTarget_OfASuccessorItself_GoesBeforeThoseOfItsPredecessors() =>
        Assert.Equal(new Ratio(73, 100), Make(new("01", 2024) { RateTarget = 71m }, new("09", 2024) { RateTarget = 73m }).RateTarget(Of("09"), 2024));

    /// <summary>From 0 to 100, both included; anything else is no rate.</summary>
    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    [InlineData(101, null)]
    public void RateTarget_AtItsBounds_IsARateOrNone(int percent, int? expected) =>
        Assert.Equal(expected is { } rate ? Ratio.FromPercent(rate) : (Ratio?)null, Make(new PlanRow("X", 2024) { RateTarget = percent }).RateTarget(Of("X"), 2024));

    private static Plan Make(params PlanRow[] rows) => Plan.Of(Units, rows, Day);

    private static Unit Of(string code) => Units.Find(code, Day) ?? throw new ArgumentException(code);

    private static Int128? Registered(Plan plan, string code, int year, PlanTarget target) => plan.Registration(Of(code), year, target);

    private static UnitRow Province(string code, LocalDate? from = null, LocalDate? until = null) => new(code, Level.Province) { Parent = "TW", From = from, Until = until };
}
