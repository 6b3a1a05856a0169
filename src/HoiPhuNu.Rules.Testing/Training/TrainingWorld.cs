using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Training;

/// <summary>A register, a day, a rule set, and lists of posts and trainings in which anything may be wrong.</summary>
/// <param name="Units">The register, with its changes.</param>
/// <param name="Day">The day of the figures; it may lie outside the term.</param>
/// <param name="CodesAsOf">The day that codes of the lists are read as of. Rule ORG-9.</param>
/// <param name="RuleSet">Parameters and readings.</param>
public sealed record TrainingWorld(UnitRegister Units, LocalDate Day, LocalDate CodesAsOf, RuleSet RuleSet)
{
    /// <summary>The list of posts; anything may be wrong in it.</summary>
    public ImmutableArray<PostRow> Posts { get; init; } = [];

    /// <summary>The list of trainings; anything may be wrong in it.</summary>
    public ImmutableArray<TrainingRow> Trainings { get; init; } = [];

    /// <summary>The period, both days included.</summary>
    public (LocalDate First, LocalDate Last) Period { get; init; } = (new LocalDate(Day.Year, 1, 1), Day);

    /// <summary>The tree as of the day.</summary>
    public UnitTree Tree { get; } = Units.AsOf(Day);

    /// <summary>The rules of the day.</summary>
    public DayRules Rules => RuleSet.AsOf(Day);

    /// <summary>The library's own tally of the posts, or of other rows in their place.</summary>
    public PostTally PostTally(IEnumerable<PostRow>? rows = null)
    {
        var tally = new PostTally(Rules, Units, Tree, CodesAsOf, "posts.csv");
        foreach (var row in rows ?? Posts)
        {
            tally.Add(row);
        }

        return tally;
    }

    /// <summary>The library's own tally of the trainings, or of other rows in their place.</summary>
    public TrainingTally TrainingTally(IEnumerable<TrainingRow>? rows = null)
    {
        var tally = new TrainingTally(Rules, "training.csv");
        foreach (var row in rows ?? Trainings)
        {
            tally.Add(row);
        }

        return tally;
    }

    /// <summary>The library's own figures of all units.</summary>
    public TrainingFigures Figures() => Figures(PostTally(), TrainingTally());

    /// <summary>The library's own figures of all units from other tallies; one that is missing is unknown.</summary>
    public TrainingFigures Figures(PostTally? posts, TrainingTally? trainings) => TrainingFigures.Of(Rules, Tree, posts, trainings, Period.First, Period.Last);

    /// <summary>The library's own figures of one unit.</summary>
    public UnitTraining At(string unit) => Figures().Units.Single(figures => figures.Unit.Code == unit);

    /// <summary>What the library says of each row.</summary>
    public TrainingTracer Tracer(TrainingPopulation population) => new(PostTally(), TrainingTally(), population, Period.First, Period.Last);

    /// <summary>All of it, for a counterexample that is read.</summary>
    public override string ToString() =>
        $"as of {Day:uuuu-MM-dd}, codes of {CodesAsOf:uuuu-MM-dd}, {Period}, {RuleSet.Readings}, {string.Join(';', RuleSet.RequiredSoftware)}\n"
        + string.Join('\n', Units.Units.Select(unit => $"{unit} in {unit.ParentCode} {unit.Kind}"))
        + '\n' + string.Join('\n', Units.Changes)
        + '\n' + string.Join('\n', Posts)
        + '\n' + string.Join('\n', Trainings);
}
