using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class PlanEvaluatorTests
{
    private static readonly LocalDate YearEnd = new(2024, 12, 31);

    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("02", Level.Province) { Parent = "TW" },
        new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new("X", Level.Commune) { Parent = "01", Kind = UnitKind.Xa }, new("CHO", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        new("CH", Level.Branch) { Parent = "X" },
    ]);

    /// <summary>The catalogue's examples: one below is not met, level is met; nothing registered or achieved cannot be told.</summary>
    [Theory]
    [BoundaryOf("PLAN-4")]
    [InlineData(500L, 490L, Outcome.NotMet, "")]
    [InlineData(500L, 499L, Outcome.NotMet, "")]
    [InlineData(500L, 500L, Outcome.Met, "")]
    [InlineData(0L, 0L, Outcome.Met, "")]
    [InlineData(0L, -1L, Outcome.NotMet, "")]
    [InlineData(null, 500L, Outcome.CannotTell, "registered")]
    [InlineData(500L, null, Outcome.CannotTell, "achieved")]
    [InlineData(null, null, Outcome.CannotTell, "achieved registered")]
    public void OfYear_AchievedAgainstRegistered_IsMetFromTheRegistrationOn(long? registered, long? achieved, Outcome outcome, string missing)
    {
        foreach (var (target, row) in new[]
        {
            (PlanTarget.Growth, new PlanRow("01", 2024) { Growth = registered }),
            (PlanTarget.Cadres, new PlanRow("01", 2024) { Cadres = registered }),
            (PlanTarget.BranchHeads, new PlanRow("01", 2024) { BranchHeads = registered }),
        })
        {
            var evaluation = Evaluator(YearEnd, row).OfYear(NumberOf("01"), target, 2024, achieved);

            Assert.Equal((outcome, missing), (evaluation.Outcome, string.Join(' ', evaluation.Missing)));
            Assert.Equal(registered is null ? null : PlanSource.Registration, evaluation.Source);
            Assert.Equal(registered is not null && achieved is not null, evaluation.Comparison is not null);
        }
    }

    /// <summary>Before the last day of the year there is no verdict, but one sees where things stand.</summary>
    [Theory]
    [InlineData("2024-12-30", 2024, "period")]
    [InlineData("2024-12-31", 2024, "")]
    [InlineData("2025-06-30", 2024, "")]
    [InlineData("2024-12-31", 2021, "registered term")]
    [InlineData("2028-01-31", 2028, "registered term")]
    [InlineData("2021-12-31", 2024, "term")]
    public void OfYear_BeforeTheYearIsOver_CannotBeTold(string day, int year, string missing)
    {
        var evaluation = Evaluator(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, new PlanRow("01", 2024) { Growth = 5 }).OfYear(NumberOf("01"), PlanTarget.Growth, year, 7);

        Assert.Equal((missing.Length == 0 ? Outcome.Met : Outcome.CannotTell, missing), (evaluation.Outcome, string.Join(' ', evaluation.Missing)));
        Assert.Equal(year == 2024 ? new PlanComparison(7, 5) : null, evaluation.Comparison);
    }

    [Theory]
    [BoundaryOf("PLAN-4")]
    [InlineData("2027-12-31", 799_999, Outcome.NotMet, "")]
    [InlineData("2027-12-31", 800_000, Outcome.Met, "")]
    [InlineData("2027-12-30", 800_000, Outcome.CannotTell, "period")]
    public void OfTerm_TheNation_IsHeldAgainstTheNationalTarget(string day, long achieved, Outcome outcome, string missing)
    {
        var evaluation = Evaluator(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).OfTerm(NumberOf("TW"), PlanTarget.Growth, achieved);

        Assert.Equal((outcome, missing, PlanSource.NationalTarget, (Int128)800_000), (evaluation.Outcome, string.Join(' ', evaluation.Missing), evaluation.Source, evaluation.Planned));
        Assert.Equal((new LocalDate(2022, 1, 1), new LocalDate(2027, 12, 31)), (evaluation.From, evaluation.To));
    }

    [Fact]
    public void OfTerm_Allocated_IsHeldAgainstTheAllocation()
    {
        var evaluator = Evaluator(new LocalDate(2027, 12, 31), new("01", null) { Growth = 100 }, new("TW", null) { Growth = 900_000 });

        Assert.Equal((Outcome.Met, PlanSource.Allocation), Of(evaluator.OfTerm(NumberOf("01"), PlanTarget.Growth, 100)));
        Assert.Equal((Outcome.NotMet, PlanSource.Allocation), Of(evaluator.OfTerm(NumberOf("TW"), PlanTarget.Growth, 800_000)));
        Assert.Equal((Outcome.CannotTell, null), Of(evaluator.OfTerm(NumberOf("TW"), PlanTarget.Cadres, 5)));
        Assert.Equal((Outcome.CannotTell, null), Of(evaluator.OfTerm(NumberOf("02"), PlanTarget.Growth, 5)));

        static (Outcome, PlanSource?) Of(PlanEvaluation evaluation) => (evaluation.Outcome, evaluation.Source);
    }

    /// <summary>An affiliated unit without a registration is not waited for, for growth or persons. Rule ORG-10.</summary>
    [Theory]
    [InlineData(PlanTarget.Growth, 15L)]
    [InlineData(PlanTarget.Cadres, 7L)]
    public void OfYear_AnAffiliatedUnitRegisteredNothing_TheNationIsHeldAgainstTheProvinces(PlanTarget target, long planned)
    {
        var evaluation = Evaluator(YearEnd, new("01", 2024) { Growth = 10, Cadres = 3 }, new("02", 2024) { Growth = 5, Cadres = 4 }).OfYear(NumberOf("TW"), target, 2024, 15);

        Assert.Equal((planned, PlanSource.ProvinceRegistrations), ((long?)evaluation.Planned, evaluation.Source));
    }

    /// <summary>The nation's year is the sum of all provinces; one that registered nothing leaves it unknown; affiliated units need not.</summary>
    [Theory]
    [InlineData(PlanTarget.Growth, 15L)]
    [InlineData(PlanTarget.Cadres, 1007L)]
    [InlineData(PlanTarget.BranchHeads, null)]
    public void OfYear_TheNation_IsHeldAgainstAllProvinces(PlanTarget target, long? planned)
    {
        var evaluation = Evaluator(
            YearEnd,
            new("01", 2024) { Growth = 10, Cadres = 3, BranchHeads = 2 },
            new("02", 2024) { Growth = 5, Cadres = 4 },
            new("QD", 2024) { Growth = 1000, Cadres = 1000, BranchHeads = 1000 }).OfYear(NumberOf("TW"), target, 2024, 15);

        Assert.Equal((planned, planned is null ? null : PlanSource.ProvinceRegistrations), ((long?)evaluation.Planned, evaluation.Source));
        Assert.Equal(planned is null, evaluation.Missing.Contains("registered"));
    }

    [Theory]
    [InlineData("QD", PlanTarget.Growth, Outcome.NotApplicable)]
    [InlineData("CHO", PlanTarget.Growth, Outcome.NotApplicable)]
    [InlineData("CH", PlanTarget.Cadres, Outcome.NotApplicable)]
    [InlineData("QD", PlanTarget.Cadres, Outcome.Met)]
    [InlineData("CHO", PlanTarget.BranchHeads, Outcome.Met)]
    [InlineData("X", PlanTarget.Growth, Outcome.Met)]
    public void OfYear_UnitsOfOtherKinds_AreHeldAgainstTarget6Only(string unit, PlanTarget target, Outcome outcome) =>
        Assert.Equal(outcome, Evaluator(YearEnd, new PlanRow(unit, 2024) { Growth = 1, Cadres = 1, BranchHeads = 1 }).OfYear(NumberOf(unit), target, 2024, 1).Outcome);

    /// <summary>The evidence names every reading that bears on the figure, as it is set.</summary>
    [Fact]
    public void OfYear_Evidence_NamesRulesAndReadings()
    {
        var readings = Readings.Default with { ArrivalsCount = ArrivalsCount.Ignored, BasicSoftware = BasicSoftware.Any };
        var evaluator = new PlanEvaluator((RuleSet.TermXIII with { Readings = readings }).AsOf(YearEnd), Units.AsOf(YearEnd), Plan.Of(Units, [], YearEnd));

        var growth = evaluator.OfYear(NumberOf("01"), PlanTarget.Growth, 2024, 1);
        var cadres = evaluator.OfYear(NumberOf("01"), PlanTarget.Cadres, 2024, 1);
        var heads = evaluator.OfYear(NumberOf("01"), PlanTarget.BranchHeads, 2024, 1);

        Assert.Equal(["ArrivalsCount=Ignored", "BaseClubsInGrowth=on", "Recategorised=Ignored", "SuperiorClubsInGrowth=on"], Named(growth));
        Assert.Equal(["BasicSoftware=Any", "FrameworkAppliesTo=BranchHeads", "TrainedHolder=InPostAtD"], Named(cadres));
        Assert.Equal(["FrameworkAppliesTo=BranchHeads", "TrainedHolder=InPostAtD"], Named(heads));
        Assert.All(new[] { growth, cadres, heads }, evaluation => Assert.Contains("PLAN-4", evaluation.Rules));

        static IEnumerable<string> Named(PlanEvaluation evaluation) => evaluation.Readings.Select(reading => $"{reading.Key}={reading.Value}");
    }

    /// <summary>The catalogue's example: 72.50 % without a target of its own has no verdict, with one of 75 % it is not met.</summary>
    [Theory]
    [BoundaryOf("RATE-7")]
    [InlineData(null, true, null, null)]
    [InlineData("75", true, Outcome.NotMet, null)]
    [InlineData("72.5", true, Outcome.NotMet, null)]
    [InlineData("72.4", true, Outcome.Met, null)]
    [InlineData("72.4", false, Outcome.CannotTell, "women")]
    public void OfRate_AnOwnTarget_IsWhatTheRateIsHeldAgainst(string? target, bool complete, Outcome? outcome, string? missing)
    {
        var row = new PlanRow("01", null) { RateTarget = target is null ? null : decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture) };
        var gathering = new UnitGathering { Unit = Units.Find("01", YearEnd)!, Rate = new Ratio(725, 1000), HasAllCounts = complete, Women = 1000, Members = new MembersByCategory { Residential = 900 } };

        var verdict = Evaluator(YearEnd, row).OfRate(gathering, 2024);

        Assert.Equal((outcome, missing), (verdict?.Outcome, verdict?.Missing));
    }

    [Fact]
    public void OfRate_NothingToJudge_SaysSo()
    {
        var evaluator = Evaluator(YearEnd, new PlanRow("01", null) { RateTarget = 75m }, new PlanRow("QD", null) { RateTarget = 75m });
        var province = new UnitGathering { Unit = Units.Find("01", YearEnd)!, HasAllCounts = true };

        Assert.Equal((Outcome.CannotTell, "women"), (evaluator.OfRate(province, 2024)!.Outcome, evaluator.OfRate(province, 2024)!.Missing));
        Assert.Equal(Outcome.NotApplicable, evaluator.OfRate(province with { Women = 0, Members = default(MembersByCategory) }, 2024)!.Outcome);
        Assert.Equal("term", evaluator.OfRate(province with { Rate = new Ratio(1, 2) }, 2030)!.Missing);
        Assert.Null(evaluator.OfRate(new UnitGathering { Unit = Units.Find("QD", YearEnd)! }, 2024));
    }

    [Fact]
    public void Constructor_AnotherDay_Throws()
    {
        var plan = Plan.Of(Units, [], YearEnd);

        Assert.Throws<ArgumentException>(() => new PlanEvaluator(RuleSet.TermXIII.AsOf(YearEnd.PlusDays(1)), Units.AsOf(YearEnd), plan));
        Assert.Throws<ArgumentException>(() => new PlanEvaluator(RuleSet.TermXIII.AsOf(YearEnd.PlusDays(1)), Units.AsOf(YearEnd.PlusDays(1)), plan));
    }

    private static PlanEvaluator Evaluator(LocalDate day, params PlanRow[] rows) => new(RuleSet.TermXIII.AsOf(day), Units.AsOf(day), Plan.Of(Units, rows, day));

    private static int NumberOf(string code) => Units.AsOf(YearEnd).TryGetNumber(code, out var number) ? number : throw new ArgumentException(code);
}
