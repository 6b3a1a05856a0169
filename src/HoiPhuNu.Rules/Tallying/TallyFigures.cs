using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>The figures of every unit in force on a day, from commune to nation, and all that is to be said about the lists they come from. Immutable.</summary>
public sealed class TallyFigures
{
    private TallyFigures(TallyLists lists, ImmutableArray<UnitFigures> units, GatheringFigures gathering, GrowthFigures? growth, ImmutableArray<Finding> findings)
    {
        Rules = lists.Rules;
        Tree = lists.Tree;
        From = lists.From;
        Units = units;
        Gathering = gathering;
        Growth = growth;
        Findings = findings;
    }

    /// <summary>The rules of the day.</summary>
    public DayRules Rules { get; }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>The first day of the period of growth, included; its last day is that of <see cref="Tree"/>.</summary>
    public LocalDate From { get; }

    /// <summary>The figures of each unit, by its dense number in <see cref="Tree"/>.</summary>
    public ImmutableArray<UnitFigures> Units { get; }

    /// <summary>Women, members and rate in full.</summary>
    public GatheringFigures Gathering { get; }

    /// <summary>Growth in full; <see langword="null"/> where no movements were given, and outside the term.</summary>
    public GrowthFigures? Growth { get; }

    /// <summary>What is to be said about register and lists, each once, in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// The lists of which rows were refused, by name, and how many: whoever shows a figure or a verdict that rests on one of them says so beside it. Empty where
    /// every row counted.
    /// </summary>
    public ImmutableArray<RefusedRows> RefusedRows { get; private init; } = [];

    /// <summary>Whether anything among <see cref="Findings"/> is an error, be it a refused row or a figure that contradicts the rules.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The figures of a unit; <see langword="null"/> when it is not in force on the day.</summary>
    public UnitFigures? this[Unit unit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            return Tree.TryGetNumber(unit.Code, out var number) && Units[number].Unit == unit ? Units[number] : null;
        }
    }

    /// <summary>
    /// The figures of a unit and of everything below it, by dense number; of all units where none is named, of none when the unit is not in force
    /// on the day.
    /// </summary>
    public IEnumerable<UnitFigures> Within(Unit? unit) =>
        unit is null ? Units : Units.Where((figures, number) => figures.Unit == unit || Tree.SuperiorsOf(number).Any(superior => Tree.Units[superior] == unit));

    /// <summary>Target 5 over a unit and all below it; over all units together where none is named.</summary>
    /// <exception cref="ArgumentException">The unit is not in force on the day.</exception>
    public TallyTarget TargetOf(Unit? unit)
    {
        if (unit is not null)
        {
            var figures = this[unit] ?? throw new ArgumentException($"{unit} is not in force on {Tree.Day:uuuu-MM-dd}.", nameof(unit));
            return new TallyTarget(figures.Gathering.Target, figures.Growth?.Net);
        }

        var all = Units.Where(figures => figures.Parent is null).Aggregate(default(RateTargetSummary), (sum, figures) => sum + figures.Gathering.Target);
        return new TallyTarget(all, Growth?.Total.Net);
    }

    /// <summary>
    /// The province that names in place of codes are to be looked for in: names were left out as errors, because the register has several provinces and nobody said
    /// which, and all rows that count lie in this one. Count the lists again with <see cref="UnitRegister.WithNamesWithin"/>. <see langword="null"/> where there is no
    /// such name or no such province.
    /// </summary>
    public Unit? NamesLieIn { get; private init; }

    /// <summary>Codes that were understood although their leading zeros were lost, each once, whatever list it stands in. It is no finding (ORG-9).</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; private init; } = [];

    /// <summary>Counts: sums up all lists on the one tree.</summary>
    /// <exception cref="ArgumentException">Women are given twice, as counts and one by one, or a list was gathered on another tree.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static TallyFigures Of(TallyLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        if (lists is { Women: not null, Population: not null })
        {
            throw new ArgumentException("Women present are given as counts or one by one, not both.", nameof(lists));
        }

        var women = lists.Women?.ToFigures() ?? lists.Population?.ToFigures();
        var members = lists.Members?.ToFigures();
        var gathering = GatheringFigures.Of(lists.Rules, lists.Tree, women, members);
        var movements = lists.Movements?.CountOver(lists.From, lists.Tree);
        var bases = lists.Bases?.ToFigures();
        var growth = lists.Rules.IsVerified ? movements?.Growth(lists.Rules.Rules) : null;
        var training = TrainingFigures.Of(lists.Rules, lists.Tree, lists.Posts, lists.Trainings, lists.From);
        var evaluator = lists.Plan is { } plan ? new PlanEvaluator(lists.Rules, lists.Tree, plan) : null;
        var findings = gathering.Findings
            .Concat(movements?.Findings ?? [])
            .Concat(bases?.Findings ?? [])
            .Concat(training.Findings)
            .Concat(IdsAlike(lists.Movements, lists.Members))
            .Concat(lists.Units.Findings)
            .Concat(lists.Doubts)
            .Select(finding => NameFindings.Explained(finding, lists.Units, lists.Tree))
            .Order(FindingOrder.Instance);
        ImmutableArray<UnitFigures> units = [.. lists.Tree.Units.Select(FiguresOf)];
        ImmutableArray<Finding> found = [.. findings];
        return new TallyFigures(lists, units, gathering, growth, found)
        {
            NamesLieIn = NamedProvince.Of(lists, units, found),
            RefusedRows = RefusedRowCounts.Of(lists),
            PaddedCodes =
            [
                .. (women?.PaddedCodes ?? [])
                    .Concat(members?.PaddedCodes ?? [])
                    .Concat(movements?.PaddedCodes ?? [])
                    .Concat(bases?.PaddedCodes ?? [])
                    .Concat(training.PaddedCodes)
                    .Concat((lists.Plan?.Padded ?? []).Select(entry => new PaddedCode(entry.Row.Unit, entry.Unit)))
                    .Distinct()
                    .OrderBy(code => code.Written, StringComparer.Ordinal)
                    .ThenBy(code => code.Meant.Code, StringComparer.Ordinal),
            ],
        };

        UnitFigures FiguresOf(Unit unit, int number) => new()
        {
            Unit = unit,
            Parent = lists.Tree.ParentOf(number) is var parent and not UnitTree.NoParent ? lists.Tree.Units[parent] : null,
            Gathering = gathering.Units[number],
            Growth = growth?[number],
            Support = lists.Rules.NeedsSupport(unit, bases?.Own[number].Rating, bases is not null, gathering.Units[number].Verdict),
            OwnTarget = evaluator?.OfRate(gathering.Units[number], lists.Rules.Day.Year),
            Training = training.Units[number],
            Base = bases?.Own[number],
            Computers = bases?.Computers[number],
        };
    }

    /// <summary>Members of the events who are found in the list of members only when leading zeros, case and blanks are ignored. Rule DATA-16.</summary>
    private static IEnumerable<Finding> IdsAlike(MovementTally? movements, MemberTally? members) =>
        movements is not null && members is not null && AlikeIds.Find(movements.Members, members.People.Ids) is { } alike
            ? [AlikeIds.Told(movements.Findings, "DATA-16.events", "member_id", movements.RowsOf(alike), alike.Count)]
            : [];
}
