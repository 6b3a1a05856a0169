using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Lists;

/// <summary>Reads register and lists and has them counted. Each reading of a list streams its rows; none is kept.</summary>
internal sealed class ListReading
{
    private readonly ListFiles _files;
    private readonly ToolConsole _console;
    private readonly RowProgress _progress;
    private readonly Dictionary<string, TableSchema> _tables;
    private readonly HashSet<string> _pipes = new(StringComparer.Ordinal);

    public ListReading(ListFiles files, ToolConsole console, RowProgress progress)
    {
        _files = files;
        _console = console;
        _progress = progress;
        _tables = new Dictionary<string, TableSchema>(StringComparer.Ordinal);
        _progress.Expect(files.All);
        Units = UnitRegister.Create(Read(files.Units, TableSchema.Units, stream => RegisterReader.Read(stream, files.Units, Notes)));
        if (files.Changes is { } changes)
        {
            Units = Units.WithChanges(Read(changes, TableSchema.Changes, stream => ChangesReader.Read(stream, changes, Notes)));
        }
    }

    /// <summary>The register, with its changes.</summary>
    public UnitRegister Units { get; private set; }

    /// <summary>Has names in lists looked for inside one province only: that of the unit that the files are about, where it is said.</summary>
    /// <param name="day">The day of the figures, where it is known.</param>
    /// <returns>The unit's code; nothing where none is said.</returns>
    public string? LookForNamesInScope(LocalDate? day)
    {
        if (_files.Scope is not { } named)
        {
            return null;
        }

        var scope = ScopeUnit.Of(named, Units, day);
        var tree = Units.AsOf(day ?? Units.BearersOf(scope)[^1].Validity.Until?.PlusDays(-1) ?? LocalDate.MaxIsoValue);
        Units = Units.WithNamesWithin(tree.TryGetNumber(scope, out var number) ? tree.At(Level.Province, number) : null);
        return scope;
    }

    /// <summary>What was left out of tables that could be read.</summary>
    public List<TableNote> Notes { get; } = [];

    /// <summary>Which table each file is.</summary>
    public IReadOnlyDictionary<string, TableSchema> Tables => _tables;

    /// <summary>Opens a table and reads it.</summary>
    public T Read<T>(string path, TableSchema table, Func<Stream, T> read)
    {
        _tables[path] = table;
        _console.Interrupted.ThrowIfCancellationRequested();
        return InputFile.Read(path, at => _progress.Watch(at, Open(at)), read);
    }

    /// <summary>Opens a file; what runs through a pipe is gone once it was read, and a second reading would find an empty list, or wait for ever.</summary>
    private Stream Open(string path)
    {
        if (_pipes.Contains(path))
        {
            throw new ToolException("input.pipe-twice", ("file", OneLine.Of(path)));
        }

        var stream = _console.Open(path);
        if (!stream.CanSeek)
        {
            _pipes.Add(path);
        }

        return stream;
    }

    /// <summary>Reads a report as one table.</summary>
    public ReportTable Report(string path) =>
        Read(path, TableSchema.Report, stream => ReportReader.Read(stream, path, Notes, new BulkReading { RowsRead = _progress.Count, Stop = _progress.Interrupted, Numbers = _files.Numbers }));

    /// <summary>Reads a report sheet by sheet: one table for each sheet that holds it.</summary>
    public ImmutableArray<ReportTable> Sheets(string path) =>
        Read(path, TableSchema.Report, stream => ReportReader.ReadSheets(stream, path, Notes, new BulkReading { RowsRead = _progress.Count, Stop = _progress.Interrupted, Numbers = _files.Numbers }));

    /// <summary>Reads all lists and counts them as of the end of a day; once more where only the figures say in which province the names in them are meant.</summary>
    public (TallyLists Lists, TallyFigures Figures) Count(RuleSet rules, LocalDate day, LocalDate? from)
    {
        var rows = _progress.Rows;
        var lists = CountOnce(rules, day, from);
        var figures = TallyFigures.Of(lists);
        if (figures.NamesLieIn is not { } province || _pipes.Count > 0)
        {
            return (lists, figures);
        }

        Units = Units.WithNamesWithin(province);
        _progress.Count(rows - _progress.Rows);
        lists = CountOnce(rules, day, from);
        return (lists, TallyFigures.Of(lists));
    }

    private TallyLists CountOnce(RuleSet rules, LocalDate day, LocalDate? from)
    {
        var lists = new TallyLists(rules.AsOf(day), Units, Units.AsOf(day));
        var doubts = new FindingCollector();
        return WithAll(lists with { From = from ?? lists.From }, doubts.Add) with { Doubts = doubts.ToFindings() };
    }

    /// <summary>The same lists under other rules: those that have to be counted again under them are read again.</summary>
    public TallyLists CountAgain(TallyLists lists, RuleSet rules) => WithAll(lists.Under(rules), static _ => { });

    private TallyLists WithAll(TallyLists lists, Action<Finding> doubts) => lists with
    {
        Women = lists.Women ?? (_files.Women is null ? null : Women(lists, doubts)),
        Population = lists.Population ?? (_files.Population is null ? null : Population(lists, doubts)),
        Members = lists.Members ?? (_files.Members is null ? null : Members(lists, doubts)),
        Movements = lists.Movements ?? (_files.Events is null ? null : Movements(doubts)),
        Bases = lists.Bases ?? (_files.Bases is null ? null : Bases(lists, doubts)),
        Posts = lists.Posts ?? (_files.Posts is null ? null : Posts(lists, doubts)),
        Trainings = lists.Trainings ?? (_files.Training is null ? null : Trainings(lists, doubts)),
        Plan = lists.Plan ?? (_files.Plan is null ? null : Plan(lists, doubts)),
    };

    /// <summary>Reads the lists of persons for one person's rows; names in them mean the units that they mean to <see cref="Count"/>.</summary>
    public PersonExplanation Explain(string id, RuleSet rules, LocalDate day, LocalDate? from)
    {
        var explanation = ExplainOnce(id, rules, day, from);
        if (Units.NamesWithin is not null || explanation.Findings.All(finding => finding.Rule != "DATA-01"))
        {
            return explanation;
        }

        Count(rules, day, from);
        return Units.NamesWithin is null ? explanation : ExplainOnce(id, rules, day, from);
    }

    private PersonExplanation ExplainOnce(string id, RuleSet rules, LocalDate day, LocalDate? from)
    {
        var lists = new TallyLists(rules.AsOf(day), Units, Units.AsOf(day));
        var explainer = new PersonExplainer(id, lists with
        {
            From = from ?? lists.From,
            Members = NewMembers(lists),
            Population = NewPopulation(lists),
            Movements = NewMovements(),
        });
        var unread = new List<Finding>();
        if (_files.Members is not null)
        {
            EachMember((in MemberRow row) => explainer.Add(row), Unread);
        }

        if (_files.Population is not null)
        {
            EachResident((in PopulationRow row) => explainer.Add(row), Unread);
        }

        if (_files.Events is not null)
        {
            EachMovement((in MovementRow row) => explainer.Add(row), Unread);
        }

        var explanation = explainer.ToExplanation();
        return explanation with { Findings = [.. explanation.Findings.Concat(unread).Order(FindingOrder.Instance)] };

        void Unread(Finding finding)
        {
            if (finding.Facts.TryGetValue("id", out var person) && person is string known && known == id)
            {
                unread.Add(finding);
            }
        }
    }

    /// <summary>Goes through the lists of persons and bases once more, for the rows of one figure.</summary>
    public FigureExplanation Explain(FigureExplainer explainer)
    {
        foreach (var list in explainer.ListsToRead)
        {
            switch (list)
            {
                case "members":
                    EachMember((in MemberRow row) => explainer.Add(row), static _ => { });
                    break;
                case "population":
                    EachResident((in PopulationRow row) => explainer.Add(row), static _ => { });
                    break;
                case "posts":
                    Stream<PostRow>(_files.Posts!, TableSchema.Posts, (in PostRow row) => explainer.Add(row), static _ => { }, PostsReader.Read);
                    break;
                case "training":
                    Stream<TrainingRow>(_files.Training!, TableSchema.Training, (in TrainingRow row) => explainer.Add(row), static _ => { }, TrainingReader.Read);
                    break;
                default:
                    Stream<BaseRow>(_files.Bases!, TableSchema.Bases, (in BaseRow row) => explainer.Add(row), static _ => { }, BasesReader.Read);
                    break;
            }
        }

        return explainer.ToExplanation();
    }

    /// <summary>Goes through the members once more, for what the movement identity opens and closes with.</summary>
    public StockTally Stocks(TallyLists lists)
    {
        var stocks = new StockTally(lists.Members!, lists.From);
        EachMember((in MemberRow row) => stocks.Add(row), static _ => { });
        return stocks;
    }

    private void EachMember(RowSink<MemberRow> rows, Action<Finding> doubts) =>
        Stream(_files.Members!, TableSchema.Members, rows, doubts, MembersReader.Read);

    private void EachResident(RowSink<PopulationRow> rows, Action<Finding> doubts) =>
        Stream(_files.Population!, TableSchema.Population, rows, doubts, PopulationReader.Read);

    private void EachMovement(RowSink<MovementRow> rows, Action<Finding> doubts) =>
        Stream(_files.Events!, TableSchema.Events, rows, doubts, EventsReader.Read);

    private MemberTally NewMembers(TallyLists lists) => new(lists.Rules, lists.Units, lists.Tree, CodesAsOf("members"), _files.Members);

    private PopulationTally NewPopulation(TallyLists lists) => new(lists.Rules, lists.Units, lists.Tree, CodesAsOf("population"), _files.Population);

    private MovementTally NewMovements() => new(Units, _files.Events);

    private WomenTally Women(TallyLists lists, Action<Finding> doubts)
    {
        var tally = new WomenTally(lists.Rules, lists.Units, lists.Tree, CodesAsOf("women"), _files.Women);
        Stream<WomenCount>(_files.Women!, TableSchema.Women, (in WomenCount row) => tally.Add(row), doubts, ReadWomen);
        return tally;
    }

    private void ReadWomen(Stream stream, string file, ICollection<TableNote> notes, RowSink<WomenCount> rows, Action<Finding> findings) =>
        WomenReader.Read(stream, file, notes, rows, findings, _files.Numbers);

    private PopulationTally Population(TallyLists lists, Action<Finding> doubts)
    {
        var tally = NewPopulation(lists);
        Count(_files.Population!, TableSchema.Population, tally, doubts, PopulationReader.ReadInto);
        return tally;
    }

    private MemberTally Members(TallyLists lists, Action<Finding> doubts)
    {
        var tally = NewMembers(lists);
        Count(_files.Members!, TableSchema.Members, tally, doubts, MembersReader.ReadInto);
        return tally;
    }

    private MovementTally Movements(Action<Finding> doubts)
    {
        var tally = NewMovements();
        Count(_files.Events!, TableSchema.Events, tally, doubts, EventsReader.ReadInto);
        return tally;
    }

    private BaseTally Bases(TallyLists lists, Action<Finding> doubts)
    {
        var tally = new BaseTally(lists.Rules, lists.Units, lists.Tree, CodesAsOf("bases"), _files.Bases);
        Stream<BaseRow>(_files.Bases!, TableSchema.Bases, (in BaseRow row) => tally.Add(row), doubts, BasesReader.Read);
        return tally;
    }

    private PostTally Posts(TallyLists lists, Action<Finding> doubts)
    {
        var tally = new PostTally(lists.Rules, lists.Units, lists.Tree, CodesAsOf("posts"), _files.Posts);
        Stream<PostRow>(_files.Posts!, TableSchema.Posts, (in PostRow row) => tally.Add(row), doubts, PostsReader.Read);
        return tally;
    }

    private TrainingTally Trainings(TallyLists lists, Action<Finding> doubts)
    {
        var tally = new TrainingTally(lists.Rules, _files.Training);
        Stream<TrainingRow>(_files.Training!, TableSchema.Training, (in TrainingRow row) => tally.Add(row), doubts, TrainingReader.Read);
        return tally;
    }

    private Plan Plan(TallyLists lists, Action<Finding> doubts)
    {
        var table = Read(_files.Plan!, TableSchema.Plan, stream => PlanReader.Read(stream, _files.Plan!, Notes, _files.Numbers));
        var plan = Rules.Planning.Plan.Of(lists.Units, table.Rows, lists.Tree.Day, CodesAsOf("plan"));
        foreach (var finding in table.Findings.Concat(plan.UnknownUnits))
        {
            doubts(finding);
        }

        return plan;
    }

    private LocalDate? CodesAsOf(string table) => _files.CodesAsOf.TryGetValue(table, out var day) ? day : null;

    /// <summary>Has a long list counted as fast as the machine can.</summary>
    private void Count<TTally>(string path, TableSchema table, TTally tally, Action<Finding> doubts, ListCounter<TTally> count)
    {
        var notes = NotesOf(path);
        var how = new BulkReading { Threads = Environment.ProcessorCount, RowsRead = _progress.Count, Stop = _progress.Interrupted };
        Read<object?>(path, table, stream =>
        {
            count(stream, path, notes, tally, doubts, how);
            return null;
        });
    }

    /// <summary>What is left out of a table is told when it is read for the first time.</summary>
    private List<TableNote> NotesOf(string path) => _tables.ContainsKey(path) ? [] : Notes;

    private void Stream<TRow>(string path, TableSchema table, RowSink<TRow> rows, Action<Finding> doubts, ListReader<TRow> read)
    {
        var notes = NotesOf(path);
        Read<object?>(path, table, stream =>
        {
            read(stream, path, notes, Watched, doubts);
            return null;
        });

        void Watched(in TRow row)
        {
            _progress.Count();
            rows(in row);
        }
    }

    private delegate void ListCounter<TTally>(
        Stream stream, string file, ICollection<TableNote> notes, TTally tally, Action<Finding> findings, BulkReading? how);

    private delegate void ListReader<TRow>(Stream stream, string file, ICollection<TableNote> notes, RowSink<TRow> rows, Action<Finding> findings);
}
