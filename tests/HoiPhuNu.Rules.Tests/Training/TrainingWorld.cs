using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>A register, a day, a rule set, and lists of posts and trainings in which anything may be wrong.</summary>
public sealed record TrainingWorld(UnitRegister Units, LocalDate Day, LocalDate CodesAsOf, RuleSet RuleSet)
{
    public ImmutableArray<PostRow> Posts { get; init; } = [];

    public ImmutableArray<TrainingRow> Trainings { get; init; } = [];

    /// <summary>The period, both days included.</summary>
    public (LocalDate First, LocalDate Last) Period { get; init; } = (new LocalDate(Day.Year, 1, 1), Day);

    public UnitTree Tree { get; } = Units.AsOf(Day);

    public DayRules Rules => RuleSet.AsOf(Day);

    public PostTally PostTally(IEnumerable<PostRow>? rows = null)
    {
        var tally = new PostTally(Rules, Units, Tree, CodesAsOf, "posts.csv");
        foreach (var row in rows ?? Posts)
        {
            tally.Add(row);
        }

        return tally;
    }

    public TrainingTally TrainingTally(IEnumerable<TrainingRow>? rows = null)
    {
        var tally = new TrainingTally(Rules, "training.csv");
        foreach (var row in rows ?? Trainings)
        {
            tally.Add(row);
        }

        return tally;
    }

    public TrainingFigures Figures() => Figures(PostTally(), TrainingTally());

    public TrainingFigures Figures(PostTally? posts, TrainingTally? trainings) => TrainingFigures.Of(Rules, Tree, posts, trainings, Period.First, Period.Last);

    public UnitTraining At(string unit) => Figures().Units.Single(figures => figures.Unit.Code == unit);

    public TrainingTracer Tracer(TrainingPopulation population) => new(PostTally(), TrainingTally(), population, Period.First, Period.Last);

    public override string ToString() =>
        $"as of {Day:uuuu-MM-dd}, codes of {CodesAsOf:uuuu-MM-dd}, {Period}, {RuleSet.Readings}, {string.Join(';', RuleSet.RequiredSoftware)}\n"
        + string.Join('\n', Units.Units.Select(unit => $"{unit} in {unit.ParentCode} {unit.Kind}"))
        + '\n' + string.Join('\n', Units.Changes)
        + '\n' + string.Join('\n', Posts)
        + '\n' + string.Join('\n', Trainings);
}
