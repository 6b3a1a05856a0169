using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Lists;

/// <summary>
/// A province with two districts, communes, a market and an affiliated unit, of which one commune was divided and two merged in the middle of 2024;
/// and lists of any length over it. A list that is <see langword="null"/> is not given.
/// </summary>
internal sealed record ListWorld
{
    public static readonly LocalDate Change = new(2024, 7, 1);

    public static readonly LocalDate Day = new(2024, 12, 31);

    public static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("02", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
        new("001", Level.District) { Parent = "01" }, new("002", Level.District) { Parent = "01" },
        Commune("00001", "001"), Commune("00002", "001"), Commune("00003", "002"), new("CHO", Level.Commune) { Parent = "002", Kind = UnitKind.Special },
        Commune("A", "001", until: Change), Commune("B", "001", until: Change), Commune("C", "001", from: Change),
        Commune("S", "002", until: Change), Commune("E", "002", from: Change), Commune("F", "002", from: Change),
    ]).WithChanges(
    [
        new(Change, ChangeKind.Merge, "A", "C"), new(Change, ChangeKind.Merge, "B", "C"),
        new(Change, ChangeKind.Split, "S", "E"), new(Change, ChangeKind.Split, "S", "F"),
    ]);

    public Readings Readings { get; init; } = Readings.Default;

    public ImmutableArray<WomenCount>? Women { get; init; }

    public ImmutableArray<MemberRow>? Members { get; init; }

    public ImmutableArray<MovementRow>? Movements { get; init; }

    public ImmutableArray<PostRow>? Posts { get; init; }

    public ImmutableArray<TrainingRow>? Trainings { get; init; }

    public ImmutableArray<BaseRow>? Bases { get; init; }

    public RuleSet Rules => RuleSet.TermXIII with { Readings = Readings };

    /// <summary>All lists, counted as of a day.</summary>
    public TallyFigures Figures(LocalDate? asOf = null)
    {
        var day = asOf ?? Day;
        var (rules, tree) = (Rules.AsOf(day), Units.AsOf(day));
        return TallyFigures.Of(new TallyLists(rules, Units, tree)
        {
            Women = Filled(new WomenTally(rules, Units, tree, file: "women.csv"), Women, (tally, row) => tally.Add(row)),
            Members = Filled(new MemberTally(rules, Units, tree, file: "members.csv"), Members, (tally, row) => tally.Add(row)),
            Movements = Filled(new MovementTally(Units, "events.csv"), Movements, (tally, row) => tally.Add(row)),
            Posts = Filled(new PostTally(rules, Units, tree, file: "posts.csv"), Posts, (tally, row) => tally.Add(row)),
            Trainings = Filled(new TrainingTally(rules, "training.csv"), Trainings, (tally, row) => tally.Add(row)),
            Bases = Filled(new BaseTally(rules, Units, tree, file: "bases.csv"), Bases, (tally, row) => tally.Add(row)),
        });
    }

    /// <summary>A check of a report of 2024 against the lists.</summary>
    public CheckRequest Request(params IEnumerable<ReportRow> report) => new()
    {
        Units = Units,
        Reports = [ReportTable.Of(report)],
        Rules = Rules,
        Plausibility = false,
        Figures = ImmutableDictionary<int, TallyFigures>.Empty.Add(2024, Figures()),
    };

    public override string ToString() =>
        $"{Readings}\n" + string.Join('\n', Lines(Women), Lines(Members), Lines(Movements), Lines(Posts), Lines(Trainings), Lines(Bases));

    private static string Lines<T>(ImmutableArray<T>? rows) => rows is { } given ? string.Join('\n', given) : "no " + typeof(T).Name;

    private static TTally? Filled<TTally, TRow>(TTally tally, ImmutableArray<TRow>? rows, Action<TTally, TRow> add)
        where TTally : class
    {
        foreach (var row in rows ?? [])
        {
            add(tally, row);
        }

        return rows is null ? null : tally;
    }

    private static UnitRow Commune(string code, string parent, LocalDate? from = null, LocalDate? until = null) =>
        new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Xa, From = from, Until = until };
}
