using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>What units achieved by a report.</summary>
internal sealed class ReportEvaluationFigures : EvaluationFigures
{
    private readonly ReportFigures _report;
    private readonly bool _hasRatings;
    private readonly bool _hasComputers;

    public ReportEvaluationFigures(ReportFigures report, Plan? plan)
        : base(Given(report).Rules, report.Tree)
    {
        _report = report;
        _hasRatings = Has(ReportColumn.Rating);
        _hasComputers = Has(ReportColumn.HasComputer);
        var computers = ComputersOf();
        var evaluator = plan is null ? null : new PlanEvaluator(report.Rules, report.Tree, plan);
        Units = [.. report.Tree.Units.Select((unit, number) => FiguresOf(unit, number, computers, evaluator))];
    }

    public override ImmutableArray<UnitFigures> Units { get; }

    public override GatheringFigures Gathering => _report.Gathering;

    public override AchievedFigure InYear(int number, PlanTarget target, int year)
    {
        if (target == PlanTarget.Growth)
        {
            return Figure(_report.GrowthOf(number, year), Tree.Units[number].HasTarget5 ? "report" : null);
        }

        // In the first year of the term whoever is trained was trained in that year; later on a report does not say when.
        return year == Rules.Rules.FirstYear && year == Rules.Day.Year ? InTerm(number, target) : new AchievedFigure(null, "training");
    }

    public override AchievedFigure InTerm(int number, PlanTarget target)
    {
        if (target == PlanTarget.Growth)
        {
            return base.InTerm(number, target);
        }

        // A report counts those in post as of its day, and no others.
        var coverage = target == PlanTarget.Cadres ? Units[number].Training.Cadres : Units[number].Training.BranchHeads;
        return Rules.Rules.Readings.TrainedHolder == TrainedHolder.InPostAtD ? Figure(coverage.Trained, "report") : new AchievedFigure(null, "training");
    }

    private static AchievedFigure Figure(long? figure, string? input) => new(figure, figure is null ? input : null);

    private static ReportFigures Given(ReportFigures report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report;
    }

    private bool Has(ReportColumn column) => _report.Rows.Any(row => row is not null && row[column].State != CellState.Absent);

    private UnitFigures FiguresOf(Unit unit, int number, Computers[] computers, PlanEvaluator? evaluator)
    {
        var (row, gathering) = (_report.Rows[number], _report.Gathering.Units[number]);
        var record = RecordOf(row);
        return new UnitFigures
        {
            Unit = unit,
            Parent = Tree.ParentOf(number) is var parent and not UnitTree.NoParent ? Tree.Units[parent] : null,
            Gathering = gathering,
            Support = Rules.NeedsSupport(unit, record.Rating, _hasRatings && row is not null, gathering.Verdict),
            OwnTarget = evaluator?.OfRate(gathering, Rules.Day.Year),
            Base = _hasRatings || _hasComputers ? record : null,
            Computers = _hasComputers ? computers[number] : null,
            Training = new UnitTraining
            {
                Unit = unit,
                Cadres = CoverageOf(row, TrainingPopulation.Cadres, ReportColumn.Cadres, ReportColumn.CadresTrained),
                BranchHeads = CoverageOf(row, TrainingPopulation.BranchHeads, ReportColumn.BranchHeads, ReportColumn.BranchHeadsTrained),
                BaseCadres = Rules.JudgeCoverage(TrainingPopulation.BaseCadres, null, null),
            },
        };
    }

    private Coverage CoverageOf(ReportRow? row, TrainingPopulation population, ReportColumn inPost, ReportColumn trained) =>
        Rules.JudgeCoverage(population, row?.Count(inPost), row?.Count(trained));

    private static BaseRecord RecordOf(ReportRow? row) => new(
        row is not null,
        Rating.TryFromCode(row?[ReportColumn.Rating].Code, out var rating) ? rating : null,
        row?[ReportColumn.HasComputer].Code switch
        {
            ReportColumn.Yes => true,
            ReportColumn.No => false,
            _ => null,
        });

    /// <summary>
    /// Every base of the tree counts, with a row or without: no answer is none. Where nothing below a superior has a row, its own says how many
    /// have one, unless that is more than there are bases. Rule SUP-2.
    /// </summary>
    private Computers[] ComputersOf()
    {
        var computers = Tree.Units.Select((unit, number) => unit.IsBase ? new Computers(1, RecordOf(_report.Rows[number]).HasComputer == true ? 1 : 0) : default).ToArray();
        Tree.RollUp<Computers>(computers);
        var hasRowBelow = new bool[computers.Length];
        for (var number = computers.Length - 1; number >= 0; number--)
        {
            var row = _report.Rows[number];
            if (Tree.ParentOf(number) is var parent and not UnitTree.NoParent)
            {
                hasRowBelow[parent] |= hasRowBelow[number] || row is not null;
            }

            if (Tree.Units[number] is { IsSuperior: true, IsBase: false } && !hasRowBelow[number] && row?.Count(ReportColumn.HasComputer) is { } reported && reported <= computers[number].Bases)
            {
                foreach (var holder in Tree.SuperiorsOf(number).Prepend(number))
                {
                    computers[holder] += new Computers(0, reported);
                }
            }
        }

        return computers;
    }
}
