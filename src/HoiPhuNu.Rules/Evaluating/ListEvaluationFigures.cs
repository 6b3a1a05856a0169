using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>What units achieved by their lists.</summary>
internal sealed class ListEvaluationFigures : EvaluationFigures
{
    private readonly TallyLists _lists;
    private readonly TallyFigures _figures;
    private readonly ImmutableDictionary<int, long?[]> _growth;
    private readonly ImmutableDictionary<int, TrainingFigures> _training;
    private readonly TrainingFigures? _trainedInTerm;

    public ListEvaluationFigures(TallyLists lists, TallyFigures figures, LocalDate? movementsFrom)
        : base(Given(lists).Rules, lists.Tree)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (!ReferenceEquals(figures.Tree, lists.Tree) || !ReferenceEquals(figures.Rules, lists.Rules))
        {
            throw new ArgumentException("The figures are not of the lists.", nameof(figures));
        }

        _lists = lists;
        _figures = figures;
        _growth = GrowthByYear(movementsFrom);
        _training = Years.ToImmutableDictionary(year => year, year => TrainedBetween(new LocalDate(year, 1, 1), LocalDate.Min(new LocalDate(year, 12, 31), lists.Rules.Day)));
        _trainedInTerm = Years.IsEmpty ? null : TrainedBetween(lists.Rules.Rules.FirstDay, lists.Rules.Day);
    }

    public override ImmutableArray<UnitFigures> Units => _figures.Units;

    public override GatheringFigures Gathering => _figures.Gathering;

    public override AchievedFigure InYear(int number, PlanTarget target, int year) => target == PlanTarget.Growth
        ? _growth.TryGetValue(year, out var growth) ? new AchievedFigure(growth[number], null) : new AchievedFigure(null, Rules.IsVerified ? "events" : null)
        : Trained(_training[year].Units[number], target);

    public override AchievedFigure InTerm(int number, PlanTarget target) =>
        target == PlanTarget.Growth ? base.InTerm(number, target)
        : _trainedInTerm is { } training ? Trained(training.Units[number], target)
        : default;

    private static TallyLists Given(TallyLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists;
    }

    private AchievedFigure Trained(UnitTraining training, PlanTarget target)
    {
        var coverage = target == PlanTarget.Cadres ? training.Cadres : training.BranchHeads;
        return coverage.TrainedInPeriod is { } trained
            ? new AchievedFigure(trained, null)
            : new AchievedFigure(null, _lists.Posts is null ? "posts" : _lists.Trainings is null ? "training" : null);
    }

    private TrainingFigures TrainedBetween(LocalDate from, LocalDate to) => TrainingFigures.Of(_lists.Rules, _lists.Tree, _lists.Posts, _lists.Trainings, from, to);

    /// <summary>
    /// Every year on the tree of the day: events of periods that end with it, the later period taken from the longer one. Growth over adjacent
    /// periods adds up, so that is the growth of the year.
    /// </summary>
    private ImmutableDictionary<int, long?[]> GrowthByYear(LocalDate? movementsFrom)
    {
        var byYear = ImmutableDictionary.CreateBuilder<int, long?[]>();
        if (_lists.Movements is not { } movements || !Rules.IsVerified)
        {
            return byYear.ToImmutable();
        }

        var covered = movements.Years.ToHashSet();
        long?[] later = [.. Tree.Units.Select(_ => (long?)0)];
        foreach (var year in Years.Reverse())
        {
            var first = new LocalDate(year, 1, 1);
            var growth = movements.CountOver(first, Tree).Growth(Rules.Rules);
            long?[] since = [.. Tree.Units.Select((_, number) => growth[number]?.Net)];
            if (movementsFrom is { } from ? from <= first : year == Rules.Day.Year || covered.Contains(year))
            {
                byYear[year] = [.. since.Zip(later, (all, after) => checked(all - after))];
            }

            later = since;
        }

        return byYear.ToImmutable();
    }
}
