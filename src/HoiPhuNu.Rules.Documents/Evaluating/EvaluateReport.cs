using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>A year-end evaluation, and what of it is shown.</summary>
internal sealed record EvaluateReport : FindingList
{
    public required YearEndEvaluation Evaluation { get; init; }

    /// <summary>Whether the figures are those of a report; else they were counted from lists.</summary>
    public bool IsFromReport { get; init; }

    /// <summary>The unit that is evaluated; nothing for all.</summary>
    public Unit? Within { get; init; }

    /// <summary>The only level that is shown.</summary>
    public Level? Level { get; init; }

    /// <summary>How the bands of bases moved; nothing unless an earlier date was named.</summary>
    public BandMovement? Movement { get; init; }

    /// <summary>The earlier date.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The lists of which rows were refused.</summary>
    public ImmutableArray<RefusedRows> RefusedRows { get; init; } = [];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; init; }

    /// <summary>The day.</summary>
    public LocalDate Day => Tree.Day;

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree => Evaluation.Figures.Tree;

    /// <summary>
    /// The units evaluated, by code: those of one level, or else the unit asked for, the nation and the provinces, and whatever has a plan of its own.
    /// </summary>
    public IEnumerable<UnitEvaluation> Shown => Numbers
        .Where(number => Tree.Units[number].Level.IsUnionLevel && (Level is null || Tree.Units[number].Level == Level))
        .OrderBy(number => Tree.Units[number].Code, StringComparer.Ordinal)
        .Select(number => Evaluation[number])
        .Where(evaluation => Level is not null || IsAlwaysShown(evaluation.Unit) || evaluation.IsPlanned);

    /// <summary>The bases marked for support, by code. Rule SUP-1.</summary>
    public IEnumerable<UnitFigures> Supported => Bases.Where(figures => figures.Support?.Needed == Answer.Yes);

    /// <summary>Bases of which it cannot be told whether they are to be supported, by code.</summary>
    public IEnumerable<UnitFigures> SupportUnknown => Bases.Where(figures => figures.Support?.Needed == Answer.CannotTell);

    /// <summary>How many geographic bases stand where as of the day. Rule RATE-5.</summary>
    public IEnumerable<(RateStanding Standing, long Bases)> Standings
    {
        get
        {
            var counts = Numbers.Select(number => Evaluation.Figures.Units[number].Gathering.Verdict).OfType<RateVerdict>().CountBy(RateStanding.Of).ToDictionary();
            return RateStanding.AllAt(Rules.RateTarget).Select(standing => (standing, (long)counts.GetValueOrDefault(standing)));
        }
    }

    private bool IsAlwaysShown(Unit unit) => unit == Within || unit.Level == Organisation.Level.Central || unit.Level == Organisation.Level.Province;

    private IEnumerable<UnitFigures> Bases => Numbers.Select(number => Evaluation.Figures.Units[number]).OrderBy(figures => figures.Unit.Code, StringComparer.Ordinal);

    private IEnumerable<int> Numbers => Enumerable.Range(0, Tree.Units.Length).Where(number =>
        Within is null || Tree.Units[number] == Within || Tree.SuperiorsOf(number).Any(superior => Tree.Units[superior] == Within));
}
