using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;
using Outcome = HoiPhuNu.Rules.Words.Outcome;

namespace HoiPhuNu.Rules.Tests.Evaluating;

public sealed class YearEndEvaluationTests
{
    private static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new("X", Level.Commune) { Parent = "01", Kind = UnitKind.Xa }, new("Y", Level.Commune) { Parent = "01", Kind = UnitKind.Xa },
    ]);

    /// <summary>At the end of the term every verdict is that of whole numbers: met iff achieved ≥ planned; the term is the sum of its years.</summary>
    [Property]
    public Property Growth_AnyReportsAndRegistrations_IsJudgedByWholeNumbers() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Two(Gen.Choose(-3, 3)), 6)),
        Arb.From(Gen.Choose(-5, 9)),
        (years, allocated) =>
        {
            var rows = years.SelectMany((year, index) => new[] { Report("X", 2022 + index, year.Item1), Report("Y", 2022 + index, year.Item2) });
            var registered = years.Select((year, index) => new PlanRow("01", 2022 + index) { Growth = year.Item2 + 2 });
            var unit = Evaluate(new LocalDate(2027, 12, 31), rows, [.. registered, new PlanRow("01", null) { Growth = allocated }])[Unit("01")]!;

            var growth = unit[PlanTarget.Growth];
            Assert.Equal(years.Select(year => year.Item1 + year.Item2 >= year.Item2 + 2 ? Outcome.Met : Outcome.NotMet), growth.Years.Select(year => year.Outcome));
            Assert.Equal(growth.Years.Sum(year => year.Achieved), growth.Term.Achieved);
            Assert.Equal(years.Sum(year => year.Item1 + year.Item2) >= allocated ? Outcome.Met : Outcome.NotMet, growth.Term.Outcome);
            Assert.Equal(years.Sum(year => year.Item2 + 2), (long?)growth.Balance.Registered);
        });

    /// <summary>Growth of the years, each on the tree of the day, adds up to that of the whole term counted at once.</summary>
    [Property]
    public Property Growth_AnyMovements_AddsUpOverTheYears() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, (1096 * 6) - 1))), events =>
    {
        var day = new LocalDate(2024, 12, 31);
        var movements = new MovementTally(Units);
        foreach (var (index, number) in events.Index())
        {
            var (date, kind, commune) = (number / 6, number % 3, number % 6 / 3);
            movements.Add(new MovementRow
            {
                Row = index + 2,
                MemberId = $"{index}",
                Commune = commune == 0 ? "X" : "Y",
                Date = new LocalDate(2022, 1, 1).PlusDays(date),
                Kind = kind == 0 ? MovementKind.Admitted : kind == 1 ? MovementKind.Left : MovementKind.MovedIn,
                Category = MemberCategory.Residential,
            });
        }

        var rules = RuleSet.TermXIII.AsOf(day);
        var tree = Units.AsOf(day);
        var lists = new TallyLists(rules, Units, tree) { Movements = movements };
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfLists(lists, TallyFigures.Of(lists), rules.Rules.FirstDay), Plan.Of(Units, [], day));

        var whole = movements.CountOver(rules.Rules.FirstDay, tree).Growth(rules.Rules);
        for (var number = 0; number < tree.Units.Length; number++)
        {
            var growth = evaluation[number][PlanTarget.Growth];
            Assert.Equal(whole[number]?.Net, growth.Term.Achieved);
            Assert.Equal(whole[number]?.Net, growth.Years.Aggregate((long?)0, (sum, year) => sum + year.Achieved));
        }
    });

    /// <summary>The years of the term add up to the coverage (TRN-6), and a year before anybody was trained is 0, not unknown.</summary>
    [Fact]
    public void Trained_YearByYear_AddsUpToTheCoverage()
    {
        var day = new LocalDate(2024, 12, 31);
        var (rules, tree) = (RuleSet.TermXIII.AsOf(day), Units.AsOf(day));
        var (posts, trainings) = (new PostTally(rules, Units, tree), new TrainingTally(rules));
        foreach (var (person, date) in new[] { ("a", new LocalDate(2023, 3, 1)), ("b", new LocalDate(2024, 3, 1)), ("c", new LocalDate(2021, 3, 1)), ("d", new LocalDate(2025, 3, 1)) })
        {
            posts.Add(new PostRow { Row = 2, PersonId = person, Unit = "X", Role = PostRole.BranchHead, From = new LocalDate(2020, 1, 1) });
            trainings.Add(new TrainingRow { Row = 2, PersonId = person, Date = date, Subject = TrainingSubject.BranchWork, CentralFramework = true });
        }

        var lists = new TallyLists(rules, Units, tree) { Posts = posts, Trainings = trainings };
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfLists(lists, TallyFigures.Of(lists)), Plan.Of(Units, [], day));

        var heads = evaluation[Unit("01")]![PlanTarget.BranchHeads];
        Assert.Equal([0L, 1L, 1L], heads.Years.Select(year => year.Achieved!.Value));
        Assert.Equal((2L, 2L), (heads.Term.Achieved, evaluation[Unit("01")]!.Figures.Training.BranchHeads.Trained));
    }

    /// <summary>A year before the day that the whole list has no event of is one it does not go back to; the day's own year is 0.</summary>
    [Theory]
    [InlineData(null, "1 ? 0")]
    [InlineData("2022-01-01", "1 0 0")]
    [InlineData("2022-01-02", "? 0 0")]
    public void Growth_YearsTheListIsSilentOf_AreUnknownUnlessItIsSaidToCoverThem(string? from, string years)
    {
        var day = new LocalDate(2024, 12, 31);
        var movements = new MovementTally(Units);
        movements.Add(new MovementRow { Row = 2, MemberId = "a", Commune = "X", Date = new LocalDate(2022, 1, 1), Kind = MovementKind.Admitted, Category = MemberCategory.Residential });
        var lists = new TallyLists(RuleSet.TermXIII.AsOf(day), Units, Units.AsOf(day)) { Movements = movements };
        LocalDate? covered = from is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value;
        var evaluation = new YearEndEvaluation(EvaluationFigures.OfLists(lists, TallyFigures.Of(lists), covered), Plan.Of(Units, [], day));

        Assert.Equal(years, string.Join(' ', evaluation[Unit("X")]![PlanTarget.Growth].Years.Select(year => year.Achieved?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?")));
    }

    /// <summary>Evidence: which input would tell, and that the present pace is a projection that no verdict looks at.</summary>
    [Fact]
    public void Evidence_MissingInputs_AreNamed()
    {
        var day = new LocalDate(2024, 12, 31);
        var lists = new TallyLists(RuleSet.TermXIII.AsOf(day), Units, Units.AsOf(day));
        var unit = new YearEndEvaluation(EvaluationFigures.OfLists(lists, TallyFigures.Of(lists)), Plan.Of(Units, [], day))[Unit("01")]!;

        Assert.Equal(["events", "plan"], unit[PlanTarget.Growth].Term.MissingInputs.AsEnumerable());
        Assert.Equal(["posts", "plan"], unit[PlanTarget.Cadres].Term.MissingInputs.AsEnumerable());
        Assert.Null(unit[PlanTarget.Growth].Projection);
        var affiliated = new YearEndEvaluation(EvaluationFigures.OfLists(lists, TallyFigures.Of(lists)), Plan.Of(Units, [], day))[Unit("QD")]!;
        Assert.Equal((Outcome.NotApplicable, true), (affiliated[PlanTarget.Growth].Term.Outcome, affiliated[PlanTarget.Growth].Term.MissingInputs.IsEmpty));
    }

    /// <summary>A report says who is trained, not when: only the first year of the term can be told, and the term.</summary>
    [Theory]
    [InlineData(2022, 4L)]
    [InlineData(2023, null)]
    public void Trained_FromAReport_IsKnownForTheFirstYearOnly(int year, long? achieved)
    {
        var row = Report("01", year, 0).With(ReportColumn.Cadres, 5).With(ReportColumn.CadresTrained, 4);
        var cadres = Evaluate(new LocalDate(year, 12, 31), [row], [new PlanRow("01", year) { Cadres = 4 }])[Unit("01")]![PlanTarget.Cadres];

        Assert.Equal((achieved, achieved is null ? Outcome.CannotTell : Outcome.Met), (cadres.Years[^1].Achieved, cadres.Years[^1].Outcome));
        Assert.All(cadres.Years.SkipLast(1), earlier => Assert.Null(earlier.Achieved));
        Assert.Equal(4, cadres.Term.Achieved);
    }

    /// <summary>A report that does not go down to communes says how many have a computer in the province's row; with communes' rows those are counted. Rule SUP-2.</summary>
    [Theory]
    [InlineData(2, false, 2, 2, 0)]
    [InlineData(3, false, 0, 0, 0)]
    [InlineData(2, true, 1, 1, 1)]
    public void Computers_OfAReport_AreThoseOfTheLowestRows(int reported, bool communeReports, long inProvince, long inNation, long inCommune)
    {
        var province = Report("01", 2024, 1).With(ReportColumn.HasComputer, reported);
        var rows = communeReports ? [province, Report("X", 2024, 1).With(ReportColumn.HasComputer, ReportColumn.Yes)] : new[] { province };

        var evaluation = Evaluate(new LocalDate(2024, 12, 31), rows, []);

        Assert.Equal(new Computers(2, inProvince), evaluation[Unit("01")]!.Figures.Computers);
        Assert.Equal(new Computers(2, inNation), evaluation[Unit("TW")]!.Figures.Computers);
        Assert.Equal(new Computers(1, inCommune), evaluation[Unit("X")]!.Figures.Computers);
    }

    /// <summary>The years evaluated are those of the term up to the day: none before it, none after it.</summary>
    [Theory]
    [InlineData("2021-12-31", "")]
    [InlineData("2022-01-01", "2022")]
    [InlineData("2027-12-31", "2022 2023 2024 2025 2026 2027")]
    [InlineData("2028-01-01", "2022 2023 2024 2025 2026 2027")]
    public void Years_UpToTheDay_AreThoseOfTheTerm(string day, string expected) =>
        Assert.Equal(expected, string.Join(' ', Evaluate(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, [], []).Figures.Years));

    private static Unit Unit(string code) => Units.BearersOf(code)[0];

    private static YearEndEvaluation Evaluate(LocalDate day, IEnumerable<ReportRow> rows, IEnumerable<PlanRow> plan)
    {
        var figures = ReportFigures.Of(RuleSet.TermXIII.AsOf(day), Units, Units.AsOf(day), rows);
        return new YearEndEvaluation(EvaluationFigures.OfReport(figures), Plan.Of(Units, plan, day));
    }

    private static ReportRow Report(string unit, int year, long growth) =>
        ReportRow.Blank("report.csv", 2).With(ReportColumn.Unit, unit).With(ReportColumn.Year, year).With(ReportColumn.NetGrowth, growth);
}
