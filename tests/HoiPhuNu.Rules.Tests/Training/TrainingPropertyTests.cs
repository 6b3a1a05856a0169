using FsCheck.Xunit;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Training;

[Properties(Arbitrary = [typeof(TrainingWorlds)], MaxTest = 400)]
public sealed class TrainingPropertyTests
{
    [Property]
    public void Of_AnyWorld_IsWhatTheOracleCounts(TrainingWorld world)
    {
        var naive = new NaiveTraining(world);

        var figures = world.Figures();

        foreach (var (unit, population, coverage) in Each(figures))
        {
            var inPost = naive.InPost(unit.Unit, population.Code).Count;
            var trained = naive.Trained(unit.Unit, population.Code)?.Count;
            Assert.Equal((inPost, trained, naive.TrainedInPeriod(unit.Unit, population.Code)?.Count), (coverage.InPost, coverage.Trained, coverage.TrainedInPeriod));
            var outcome = inPost == 0 ? Outcome.NotApplicable : trained is null ? Outcome.CannotTell : trained == inPost ? Outcome.Met : Outcome.NotMet;
            Assert.Equal((outcome, outcome == Outcome.CannotTell), (coverage.Outcome, coverage.Missing is not null));
        }

        Assert.Equal(naive.Findings, FoundCells.Of(figures.Findings));
    }

    [Property]
    public void Add_InAnyOrder_GivesTheSame(TrainingWorld world, int seed) =>
        AssertSame(
            world.Figures(),
            world.Figures(
                world.PostTally(world.Posts.OrderBy(row => HashCode.Combine(seed, row.Row))),
                world.TrainingTally(world.Trainings.OrderBy(row => HashCode.Combine(seed, row.Row)))));

    /// <summary>Rows of a database have no numbers.</summary>
    [Property]
    public void Add_RowsWithoutNumbersInAnyOrder_GivesTheSame(TrainingWorld world, int seed)
    {
        var posts = world.Posts.Select(row => row with { Row = 0 }).ToList();
        var trainings = world.Trainings.Select(row => row with { Row = 0 }).ToList();

        AssertSame(
            world.Figures(world.PostTally(posts), world.TrainingTally(trainings)),
            world.Figures(
                world.PostTally(posts.OrderBy(row => HashCode.Combine(seed, row.GetHashCode()))),
                world.TrainingTally(trainings.OrderBy(row => HashCode.Combine(seed, row.GetHashCode())))));
    }

    [Property]
    public void Merge_OfAnyParts_GivesTheSame(TrainingWorld world, int seed)
    {
        var posts = Enumerable.Range(0, 3).Select(part => world.PostTally(world.Posts.Where(row => PartOf(seed, row.Row) == part))).ToList();
        var trainings = Enumerable.Range(0, 3).Select(part => world.TrainingTally(world.Trainings.Where(row => PartOf(seed, row.Row) == part))).ToList();
        var (first, second) = (seed & 1) == 0 ? (0, 2) : (2, 0);
        posts[first].Merge(posts[1]);
        posts[second].Merge(posts[first]);
        trainings[first].Merge(trainings[1]);
        trainings[second].Merge(trainings[first]);

        AssertSame(world.Figures(), world.Figures(posts[second], trainings[second]));
    }

    [Property]
    public void Add_EveryRowAgain_ChangesNoFigure(TrainingWorld world) =>
        Assert.Equal(
            Each(world.Figures()),
            Each(world.Figures(world.PostTally(world.Posts.Concat(world.Posts)), world.TrainingTally(world.Trainings.Concat(world.Trainings)))));

    /// <summary>Attending again later changes nothing either; what was attended before the term does not count, so that again in the term it would.</summary>
    [Property]
    public void Add_LaterAttendances_ChangeNoFigure(TrainingWorld world)
    {
        var again = world.Trainings.Where(row => row.Date >= world.RuleSet.FirstDay).Select(row => row with { Date = row.Date?.PlusDays(40) });

        Assert.Equal(Each(world.Figures()), Each(world.Figures(world.PostTally(), world.TrainingTally([.. world.Trainings, .. again]))));
    }

    /// <summary>Distinct persons: at least the largest child, at most the sum of the children and of those in post at the unit itself.</summary>
    [Property]
    public void Of_ASuperior_LiesInTheIntervalOfItsParts(TrainingWorld world)
    {
        var naive = new NaiveTraining(world);
        var figures = world.Figures().Units;
        for (var number = 0; number < figures.Length; number++)
        {
            foreach (var population in TrainingPopulation.All)
            {
                var children = PersonInterval.OfParts(figures[world.Tree.ChildrenOf(number)].Select(child => child[population].InPost!.Value));
                var all = children + PersonInterval.Exactly(naive.AtUnitItself(figures[number].Unit, population.Code));
                Assert.True(all.Contains(figures[number][population].InPost!.Value));
            }
        }
    }

    /// <summary>TRN-6: for one and the same day the years add up to the coverage.</summary>
    [Property]
    public void Of_TheYearsOfTheTerm_AddUpToTheCoverage(TrainingWorld random)
    {
        var world = random with { RuleSet = random.RuleSet with { Readings = random.RuleSet.Readings with { TrainedHolder = TrainedHolder.InPostAtD } } };
        var years = Enumerable.Range(2022, world.Day.Year - 2021)
            .Select(year => (world with { Period = (new LocalDate(year, 1, 1), LocalDate.Min(new LocalDate(year, 12, 31), world.Day)) }).Figures())
            .ToList();

        for (var number = 0; number < world.Tree.Units.Length; number++)
        {
            foreach (var population in TrainingPopulation.All)
            {
                var trained = years[0].Units[number][population].Trained;
                Assert.Equal(trained, trained is null ? null : years.Sum(year => year.Units[number][population].TrainedInPeriod));
            }
        }
    }

    [Property]
    public void CompletionOf_AnyPerson_IsThatOfTheOracle(TrainingWorld world)
    {
        var naive = new NaiveTraining(world);
        foreach (var person in world.Trainings.Where(row => !string.IsNullOrWhiteSpace(row.PersonId) && !row.PersonId.Contains("e+", StringComparison.Ordinal)).GroupBy(row => row.PersonId!))
        {
            foreach (var population in TrainingPopulation.All)
            {
                Assert.Equal(world.Rules.IsVerified ? naive.Completion(person.Key, population.Code) : null, world.Rules.CompletionOf(person, population));
            }
        }
    }

    private static int PartOf(int seed, long row) => (HashCode.Combine(seed, row) & int.MaxValue) % 3;

    private static IEnumerable<(UnitTraining Unit, TrainingPopulation Population, Coverage Coverage)> Each(TrainingFigures figures) =>
        from unit in figures.Units
        from population in TrainingPopulation.All
        select (unit, population, unit[population]);

    private static void AssertSame(TrainingFigures expected, TrainingFigures actual)
    {
        Assert.Equal(Each(expected), Each(actual));
        Assert.Equal(FoundCells.InFull(expected.Findings), FoundCells.InFull(actual.Findings));
        Assert.Equal(expected.PaddedCodes.AsEnumerable(), actual.PaddedCodes);
    }
}
