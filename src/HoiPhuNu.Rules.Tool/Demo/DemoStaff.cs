using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tool.Generation;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>Cadres and branch heads of a made-up province with the courses they completed. Each person holds one post, so that counts add up.</summary>
internal sealed class DemoStaff
{
    private static readonly TrainingSubject[] Software =
        [TrainingSubject.StatisticsReporting, TrainingSubject.EmulationCommendation, TrainingSubject.PeopleManagement];

    private readonly SeededNumbers _numbers;
    private readonly LocalDate _day;
    private readonly ImmutableArray<PostRow>.Builder _posts = ImmutableArray.CreateBuilder<PostRow>();
    private readonly ImmutableArray<TrainingRow>.Builder _trainings = ImmutableArray.CreateBuilder<TrainingRow>();
    private readonly Dictionary<string, StaffCounts> _counts = new(StringComparer.Ordinal);
    private int _people;

    public DemoStaff(SeededNumbers numbers, UnitTree tree)
    {
        _numbers = numbers;
        _day = tree.Day;
        foreach (var unit in tree.Units.Where(unit => unit.Level != Level.Central))
        {
            Fill(unit);
        }
    }

    /// <summary>The list of posts.</summary>
    public ImmutableArray<PostRow> Posts => _posts.ToImmutable();

    /// <summary>The list of trainings.</summary>
    public ImmutableArray<TrainingRow> Trainings => _trainings.ToImmutable();

    /// <summary>What a unit's own staff must come to.</summary>
    public StaffCounts this[string unit] => _counts[unit];

    private void Fill(Unit unit)
    {
        var (fullTime, others, branches) = unit.Level == Level.Province ? (9, 0, 0) : unit.IsGeographicBase ? (1, 2, 8 + _numbers.Below(7)) : (1, 0, 3);
        var counts = new StaffCounts(fullTime, 0, branches, 0);
        for (var cadre = 0; cadre < fullTime + others; cadre++)
        {
            var isTrained = Cadre(unit, cadre < fullTime);
            counts = counts with { CadresTrained = counts.CadresTrained + (isTrained && cadre < fullTime ? 1 : 0) };
        }

        for (var branch = 0; branch < branches; branch++)
        {
            counts = counts with { HeadsTrained = counts.HeadsTrained + (BranchHead(unit) ? 1 : 0) };
        }

        _counts[unit.Code] = counts;
    }

    private bool Cadre(Unit unit, bool fullTime)
    {
        var id = NewPost(unit, PostRole.Cadre, fullTime);
        var completed = _numbers.Below(10) switch { < 7 => 3, 7 or 8 => 1 + _numbers.Below(2), _ => 0 };
        foreach (var subject in Software.AsSpan(0, completed))
        {
            Complete(id, subject, null);
        }

        if (completed == 3 && _numbers.Below(4) == 0)
        {
            // A course attended once more counts nothing more. Rule TRN-2.
            Complete(id, Software[0], null);
        }

        return completed == 3;
    }

    private bool BranchHead(Unit unit)
    {
        var id = NewPost(unit, PostRole.BranchHead, null);
        var (attends, underFramework) = _numbers.Below(10) switch { < 7 => (true, true), 7 => (true, false), _ => (false, false) };
        if (attends)
        {
            Complete(id, TrainingSubject.BranchWork, underFramework);
        }

        return underFramework;
    }

    private string NewPost(Unit unit, PostRole role, bool? fullTime)
    {
        var id = (++_people).ToString("CB00000", CultureInfo.InvariantCulture);
        _posts.Add(new PostRow { Row = _posts.Count + 2, PersonId = id, Unit = unit.Code, Role = role, FullTime = fullTime, From = SomeDay(2021, 2024) });
        return id;
    }

    private void Complete(string id, TrainingSubject subject, bool? underFramework) => _trainings.Add(new TrainingRow
    {
        Row = _trainings.Count + 2,
        PersonId = id,
        Date = SomeDay(2023, _day.Year),
        Subject = subject,
        CentralFramework = underFramework,
    });

    private LocalDate SomeDay(int first, int last) =>
        LocalDate.Min(new LocalDate(first + _numbers.Below(last - first + 1), 1 + _numbers.Below(12), 1 + _numbers.Below(28)), _day);
}
