using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Training;

/// <summary>
/// Who is trained, naively: section 6 of the rulebook with sets of persons, one rule at a time, all rows in memory. Populations are named by their code: <c>cadres</c>,
/// <c>base_cadres</c>, <c>branch_heads</c>. It shares the succession of units with the library, and nothing else.
/// </summary>
public sealed class NaiveTraining
{
    private readonly TrainingWorld _world;
    private readonly List<(string Key, long Row, string Column)> _findings = [];
    private readonly List<PostRow> _posts;
    private readonly List<TrainingRow> _trainings;

    /// <summary>Takes a world in.</summary>
    public NaiveTraining(TrainingWorld world)
    {
        _world = world;
        _posts = world.Posts.Where(CanStand).ToList();
        _trainings = world.Trainings.Where(CanStand).ToList();
        CompareIds();
    }

    /// <summary>Message key, row and column of each finding, in order.</summary>
    public IEnumerable<(string Key, long Row, string Column)> Findings => _findings.Order();

    private bool IsInTerm => new LocalDate(2022, 1, 1) <= _world.Day && _world.Day <= new LocalDate(2027, 12, 31);

    private Readings Readings => _world.RuleSet.Readings;

    /// <summary>TRN-3: who holds a post of that kind as of the day, at the unit or below.</summary>
    public HashSet<string> InPost(Unit unit, string population) => Holders(unit, population, _ => _world.Day);

    /// <summary>Whose own post is at the unit itself.</summary>
    public int AtUnitItself(Unit unit, string population) =>
        _posts.Where(post => IsOf(post, population) && IsHeld(post, _world.Day) && Location(post.Unit!, post.CodeDate) == unit).Select(post => post.PersonId).Distinct().Count();

    /// <summary>TRN-4, TRN-5; unknown outside the term, and where no software is required.</summary>
    public HashSet<string>? Trained(Unit unit, string population) =>
        CanTell(population) ? [.. InPost(unit, population).Where(id => Completion(id, population) is not null)] : null;

    /// <summary>TRN-6.</summary>
    public HashSet<string>? TrainedInPeriod(Unit unit, string population)
    {
        if (!CanTell(population))
        {
            return null;
        }

        var holders = Readings.TrainedHolder == TrainedHolder.InPostAtD
            ? InPost(unit, population)
            : Holders(unit, population, id => Completion(id, population));
        return [.. holders.Where(id => Completion(id, population) is { } date && _world.Period.First <= date && date <= _world.Period.Last)];
    }

    /// <summary>The first day on which the trainings up to it are enough.</summary>
    public LocalDate? Completion(string id, string population)
    {
        var mine = _trainings.FindAll(row => row.PersonId == id && row.Date >= new LocalDate(2022, 1, 1) && row.Date <= _world.Day);
        return mine.Select(row => row.Date).Order().FirstOrDefault(day => IsEnough(mine.FindAll(row => row.Date <= day), population));
    }

    private bool IsEnough(List<TrainingRow> trainings, string population)
    {
        if (population == "branch_heads")
        {
            return trainings.Exists(row => row.Subject!.Code == "branch_work" && row.CentralFramework == true);
        }

        bool Has(TrainingSubject subject) =>
            trainings.Exists(row => row.Subject == subject && (Readings.FrameworkAppliesTo == FrameworkAppliesTo.BranchHeads || row.CentralFramework == true));
        var required = Required();
        return Readings.BasicSoftware == BasicSoftware.All ? required.Count > 0 && required.TrueForAll(Has) : required.Exists(Has);
    }

    private List<TrainingSubject> Required() =>
        _world.RuleSet.RequiredSoftware.Where(software => software.From <= _world.Day && (software.Until is null || _world.Day < software.Until)).Select(software => software.Subject).ToList();

    private bool CanTell(string population) => IsInTerm && (population == "branch_heads" || Required().Count > 0);

    private HashSet<string> Holders(Unit unit, string population, Func<string, LocalDate?> on) =>
    [
        .. _posts.Where(post => IsOf(post, population) && on(post.PersonId!) is { } day && IsHeld(post, day) && LineOf(Location(post.Unit!, post.CodeDate)!).Contains(unit))
            .Select(post => post.PersonId!),
    ];

    private static bool IsHeld(PostRow post, LocalDate day) => post.From <= day && (post.Until is null || day < post.Until);

    private bool IsOf(PostRow post, string population) => population switch
    {
        "cadres" => post.Role!.Code == "cadre" && post.FullTime != false,
        "base_cadres" => post.Role!.Code == "cadre" && Bearer(post.Unit!, post.CodeDate)!.Level.Code == "commune",
        _ => post.Role!.Code == "branch_head",
    };

    /// <summary>ORG-9: who bears the code, also without its leading zeros where only one can be meant, or bore it last.</summary>
    private Unit? Bearer(string code, LocalDate? codeDate)
    {
        var day = codeDate is not { } own ? _world.CodesAsOf : own > _world.Day ? _world.Day : own;
        var fitting = _world.Units.Units.Select(unit => unit.Code).Distinct().Where(other => other == code || (other.StartsWith('0') && other.TrimStart('0') == code)).ToList();
        return _world.Units.Find(code, day)
            ?? (fitting.Count == 1 ? _world.Units.Find(fitting[0], day) : null)
            ?? _world.Units.FindGone(code, day);
    }

    private Unit? Location(string code, LocalDate? codeDate) => Bearer(code, codeDate) is { } unit ? _world.Units.Follow(unit, _world.Day)?.Unit : null;

    private List<Unit> LineOf(Unit unit) => unit.ParentCode is { } parent && _world.Units.Find(parent, _world.Day) is { } superior ? [unit, .. LineOf(superior)] : [unit];

    /// <summary>DATA-16: persons of the trainings whose ids are written otherwise in the posts.</summary>
    private void CompareIds()
    {
        var posts = _posts.Select(post => post.PersonId!).ToHashSet();
        var trained = _trainings.Select(training => training.PersonId!).ToHashSet();
        var alike = trained.Where(id => !posts.Contains(id) && posts.Count(other => Plain(other) == Plain(id)) == 1 && trained.Count(other => Plain(other) == Plain(id)) == 1).ToHashSet();
        if (alike.Count >= 5 || (alike.Count > 0 && alike.Count >= trained.Count / 10m))
        {
            _findings.Add(("DATA-16.training", _trainings.Where(training => alike.Contains(training.PersonId!)).Min(training => training.Row), "person_id"));
        }
    }

    private static string Plain(string id) => id.Replace(" ", string.Empty, StringComparison.Ordinal).TrimStart('0').ToUpperInvariant();

    private bool CanStand(PostRow row)
    {
        List<(string Key, string Column)> errors = [];
        if (string.IsNullOrWhiteSpace(row.PersonId))
        {
            errors.Add(("DATA-02", "person_id"));
        }
        else if (row.PersonId.Contains("e+", StringComparison.Ordinal))
        {
            errors.Add(("DATA-14", "person_id"));
        }

        if (row.Unit is null)
        {
            errors.Add(("DATA-02", "unit"));
        }
        else if (Location(row.Unit, row.CodeDate) is null)
        {
            errors.Add(("DATA-01", "unit"));
        }

        if (row.Role is null)
        {
            errors.Add(("DATA-02", "role"));
        }

        if (row.From is null)
        {
            errors.Add(("DATA-02", "from"));
        }

        if (row.From is { } from && row.Until is { } until && until < from)
        {
            errors.Add(("DATA-06.post", "until"));
        }

        _findings.AddRange(errors.Select(error => (error.Key, row.Row, error.Column)));
        return errors.Count == 0;
    }

    private bool CanStand(TrainingRow row)
    {
        List<(string Key, string Column)> errors = [];
        if (string.IsNullOrWhiteSpace(row.PersonId))
        {
            errors.Add(("DATA-02", "person_id"));
        }
        else if (row.PersonId.Contains("e+", StringComparison.Ordinal))
        {
            errors.Add(("DATA-14", "person_id"));
        }

        if (row.Date is null)
        {
            errors.Add(("DATA-02", "date"));
        }

        if (row.Subject is null)
        {
            errors.Add(("DATA-02", "subject"));
        }
        else if (row.CentralFramework is null && (row.Subject.Code == "branch_work" || Readings.FrameworkAppliesTo == FrameworkAppliesTo.Both))
        {
            errors.Add(("DATA-02.framework", "central_framework"));
        }

        _findings.AddRange(errors.Select(error => (error.Key, row.Row, error.Column)));
        if (row.Date > _world.Day)
        {
            _findings.Add(("DATA-12", row.Row, "date"));
        }

        return errors.Count == 0;
    }
}
