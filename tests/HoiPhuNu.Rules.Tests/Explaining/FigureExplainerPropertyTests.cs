using FsCheck.Xunit;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tests.Growth;

namespace HoiPhuNu.Rules.Tests.Explaining;

/// <summary>For every figure of every unit: the rows told as counted make the figure, and no row of the list disappears.</summary>
[Properties(MaxTest = 60)]
public sealed class FigureExplainerPropertyTests
{
    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Members_AnyWorld_MakeTheirFigures(TallyWorld world)
    {
        var lists = Lists(world) with { Members = world.CountedMembers(), Women = world.CountedWomen() };
        foreach (var explanation in All(lists, Figure.Explained.Where(figure => figure.Code == "counted" || figure.Code.StartsWith("members.", StringComparison.Ordinal)), Tell))
        {
            Assert.Equal(explanation.Value.Number ?? 0, Amount(explanation, "members"));
            AssertNoRowIsLost(explanation, "members", world.Members.Select(row => row.Row));
            AssertAddsUp(explanation);
        }

        void Tell(FigureExplainer explainer)
        {
            foreach (var row in world.Members)
            {
                explainer.Add(row);
            }
        }
    }

    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Population_AnyWorld_MakesItsFigures(TallyWorld world)
    {
        var lists = Lists(world) with { Population = world.CountedPopulation() };
        foreach (var explanation in All(lists, [Figure.Women, Figure.WorkingAway], Tell))
        {
            Assert.Equal(explanation.Value.Number ?? 0, Amount(explanation, "population"));
            AssertNoRowIsLost(explanation, "population", world.Population.Select(row => row.Row));
            AssertAddsUp(explanation);
        }

        void Tell(FigureExplainer explainer)
        {
            foreach (var row in world.Population)
            {
                explainer.Add(row);
            }
        }
    }

    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Women_AnyWorld_MakeTheirFigures(TallyWorld world)
    {
        var lists = Lists(world) with { Women = world.CountedWomen() };
        foreach (var explanation in All(lists, [Figure.Women, Figure.WorkingAway], _ => { }))
        {
            Assert.Equal(explanation.Value.Number ?? 0, Amount(explanation, "women"));
            AssertNoRowIsLost(explanation, "women", world.Women.Select(row => row.Row));
            AssertAddsUp(explanation);
        }
    }

    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Rate_AnyWorld_IsItsPartsCrossMultiplied(TallyWorld world)
    {
        var lists = Lists(world) with { Members = world.CountedMembers(), Women = world.CountedWomen() };
        foreach (var explanation in All(lists, [Figure.Rate, Figure.TargetMet], _ => { }).Where(explanation => explanation.Value.IsKnown))
        {
            var (above, below) = (Part(explanation, FigurePartRole.Numerator).Number!.Value, Part(explanation, FigurePartRole.Denominator).Number!.Value);
            if (explanation.Figure == Figure.Rate)
            {
                Assert.Equal((above, below), (explanation.Value.Rate!.Value.Numerator, explanation.Value.Rate!.Value.Denominator));
            }
            else
            {
                var bound = Part(explanation, FigurePartRole.Bound).Rate!.Value;
                Assert.Equal((Int128)above * bound.Denominator > (Int128)bound.Numerator * below ? "true" : "false", explanation.Value.Word);
            }
        }
    }

    [Property(Arbitrary = [typeof(MovementWorlds)])]
    public void Growth_AnyWorld_IsMadeByItsEvents(MovementWorld world)
    {
        var tree = world.Units.AsOf(world.To);
        var lists = new TallyLists(world.Rules.AsOf(world.To), world.Units, tree) { From = world.From, Movements = MovementSample.Tally(world.Units, world.Rows) };
        foreach (var explanation in All(lists, Figure.Explained.Where(figure => figure.Code.StartsWith("growth.", StringComparison.Ordinal)), _ => { }))
        {
            if (lists.Rules.IsVerified)
            {
                Assert.Equal(explanation.Value.Number ?? 0, Amount(explanation, "events"));
                AssertAddsUp(explanation);
            }

            AssertNoRowIsLost(explanation, "events", world.Rows.Select(row => row.Row));
        }
    }

    [Property(Arbitrary = [typeof(TrainingWorlds)])]
    public void Training_AnyWorld_IsTheDistinctPersonsOfThePosts(TrainingWorld world)
    {
        var lists = new TallyLists(world.Rules, world.Units, world.Tree) { Posts = world.PostTally(), Trainings = world.TrainingTally() };
        foreach (var explanation in All(lists, Figure.Explained.Where(figure => figure.IsDistinctPersons), Tell).Where(explanation => explanation.Value.IsKnown))
        {
            var rows = explanation.Inputs.Where(group => group is { List: "posts", IsCounted: true }).SelectMany(RowsOf).ToHashSet();
            Assert.Equal(explanation.Value.Number, world.Posts.Where(row => rows.Contains(row.Row)).Select(row => row.PersonId).Distinct().Count());
            Assert.Equal((explanation.Value.Number, 0L), (Amount(explanation, "posts"), Amount(explanation, "training")));
            AssertNoRowIsLost(explanation, "posts", world.Posts.Select(row => row.Row));
        }

        void Tell(FigureExplainer explainer)
        {
            foreach (var row in world.Posts)
            {
                explainer.Add(row);
            }

            foreach (var row in world.Trainings)
            {
                explainer.Add(row);
            }
        }
    }

    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Computers_AnyWorld_AreTheDistinctBasesOfTheirRows(TallyWorld world, int seed)
    {
        var rows = BaseRows(world, seed);
        var bases = new BaseTally(world.Rules, world.Units, world.Tree, world.CodesAsOf, "bases.csv");
        rows.ForEach(bases.Add);
        foreach (var explanation in All(Lists(world) with { Bases = bases }, [Figure.WithComputer, Figure.Bases], explainer => rows.ForEach(explainer.Add)))
        {
            AssertAddsUp(explanation);
            if (explanation.Figure == Figure.Bases)
            {
                Assert.Empty(explanation.Inputs);
                continue;
            }

            Assert.Equal(explanation.Value.Number, Amount(explanation, "bases"));
            AssertNoRowIsLost(explanation, "bases", rows.Select(row => row.Row));
        }
    }

    [Property(Arbitrary = [typeof(TallyWorlds)])]
    public void Support_AnyWorld_HasARatingBehindIt(TallyWorld world, int seed)
    {
        var rows = BaseRows(world, seed);
        var bases = new BaseTally(world.Rules, world.Units, world.Tree, world.CodesAsOf, "bases.csv");
        rows.ForEach(bases.Add);
        foreach (var explanation in All(Lists(world) with { Bases = bases }, [Figure.Support], explainer => rows.ForEach(explainer.Add)).Where(explanation => explanation.IsApplicable))
        {
            var rated = explanation.Inputs.Any(group => group is { List: "bases", IsCounted: true });
            Assert.Equal(rated, explanation.Parts.Any(part => part is { Role: FigurePartRole.Reason, Name: "rating" }));
            Assert.Equal(explanation.Unit.IsGeographicBase ? "women members" : string.Empty, string.Join(' ', explanation.Missing));
        }
    }

    private static List<BaseRow> BaseRows(TallyWorld world, int seed)
    {
        var random = new Random(seed);
        string[] codes = [.. world.Units.Codes, "99999", "", "1"];
        return
        [
            .. Enumerable.Range(2, random.Next(15)).OrderBy(_ => random.Next()).Select(row => new BaseRow(codes[random.Next(codes.Length)])
            {
                Row = row,
                Rating = random.Next(3) == 0 ? null : Rating.All[random.Next(4)],
                HasComputer = random.Next(3) switch { 0 => true, 1 => false, _ => null },
            }),
        ];
    }

    private static TallyLists Lists(TallyWorld world) => new(world.Rules, world.Units, world.Tree);

    private static IEnumerable<FigureExplanation> All(TallyLists lists, IEnumerable<Figure> figures, Action<FigureExplainer> tell)
    {
        var tally = TallyFigures.Of(lists);
        foreach (var (unit, figure) in lists.Tree.Units.SelectMany(unit => figures.Select(figure => (unit, figure))))
        {
            var explainer = new FigureExplainer(lists, tally, unit, figure);
            tell(explainer);
            var explanation = explainer.ToExplanation();
            Assert.Equal(figure.Of(tally[unit]!), explanation.Value);
            yield return explanation;
        }
    }

    private static long Amount(FigureExplanation explanation, string list) => explanation.Inputs.Where(group => group.List == list).Sum(group => group.Amount);

    private static FigureValue Part(FigureExplanation explanation, FigurePartRole role) => Assert.Single(explanation.Parts, part => part.Role == role).Value;

    private static IEnumerable<long> RowsOf(InputGroup group) => group.Rows.SelectMany(range => Enumerable.Range((int)range.First, (int)(range.Last - range.First + 1)).Select(row => (long)row));

    /// <summary>Each row once, and at the root all of them.</summary>
    private static void AssertNoRowIsLost(FigureExplanation explanation, string list, IEnumerable<long> rows)
    {
        if (!explanation.IsApplicable)
        {
            Assert.Empty(explanation.Inputs);
            return;
        }

        var told = explanation.Inputs.Where(group => group.List == list).SelectMany(RowsOf).ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.Equal(told.Count, explanation.Inputs.Where(group => group.List == list).Sum(group => group.RowCount));
        if (explanation.Unit.Level == Level.Central)
        {
            Assert.Equal(rows.Distinct().Order(), told.Order());
        }
    }

    private static void AssertAddsUp(FigureExplanation explanation)
    {
        if (explanation is { Value.Number: { } value, Parts.IsEmpty: false })
        {
            Assert.Equal(value, explanation.Parts.Sum(part => part.Role switch
            {
                FigurePartRole.Added => part.Value.Number ?? 0,
                FigurePartRole.Subtracted => -part.Value.Number ?? 0,
                _ => 0,
            }));
        }
    }
}
