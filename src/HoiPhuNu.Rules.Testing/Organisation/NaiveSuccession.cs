using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>
/// Where a recorded figure counts, written from ORG-5, ORG-6 and ORG-9: it starts out as a mark at the unit it was recorded against, and is
/// carried on from day to day. On the day a unit ends, each of its marks goes to all possible successors, or to the superior. Lists only.
/// </summary>
public sealed class NaiveSuccession
{
    private readonly List<UnitRow> _units;
    private readonly List<(UnitChange Change, UnitRow Old, UnitRow New)> _accepted = [];
    private readonly List<(string Rule, long? Row, string? Column)> _findings = [];

    /// <summary>Takes a register without contradictions and its changes in.</summary>
    public NaiveSuccession(IEnumerable<UnitRow> units, IEnumerable<UnitChange> changes)
    {
        _units = [.. units];
        foreach (var change in changes.OrderBy(change => change.Date).ThenBy(change => change.Row))
        {
            var old = Bearer(change.Old, change.Date.PlusDays(-1));
            var successor = Bearer(change.New, change.Date);
            if (old is null)
            {
                _findings.Add(("DATA-01", change.Row, "old"));
            }

            if (successor is null)
            {
                _findings.Add(("DATA-01", change.Row, "new"));
            }

            if (old is null || successor is null)
            {
                continue;
            }

            if (old != successor && Downstream(successor, change.Date).Contains(old))
            {
                _findings.Add(("DATA-13", change.Row, "new"));
            }
            else
            {
                _accepted.Add((change, old, successor));
            }
        }
    }

    /// <summary>Rule, row and column of each finding about the changes.</summary>
    public IReadOnlyList<(string Rule, long? Row, string? Column)> Findings => _findings;

    /// <summary>The unit a code means as of a day, and where its figures count as of another one.</summary>
    public (UnitRow Unit, bool IsUnattributed)? Locate(string code, LocalDate codesAsOf, LocalDate day) =>
        (Bearer(code, codesAsOf) ?? _units.Where(row => row.Code == code && row.Until <= codesAsOf).MaxBy(row => row.Until)) is { } unit ? Follow(unit, day) : null;

    /// <summary>Where figures of a unit count as of a day; nothing where the unit is not there yet, or has no superior left.</summary>
    public (UnitRow Unit, bool IsUnattributed)? Follow(UnitRow unit, LocalDate day)
    {
        if (unit.From > day)
        {
            return null;
        }

        var marks = new List<(UnitRow Unit, bool IsUnattributed)> { (unit, false) };
        for (var today = unit.Until ?? day; today <= day; today = today.PlusDays(1))
        {
            while (marks.FindIndex(mark => mark.Unit.Until == today) is var index and >= 0)
            {
                var (ended, isUnattributed) = marks[index];
                marks.RemoveAt(index);
                var successors = PossibleSuccessors(ended);
                marks.AddRange(successors.ConvertAll(successor => (successor, isUnattributed)));
                if (successors.Count == 0 && ended.Parent is not null)
                {
                    marks.Add((Bearer(ended.Parent, today.PlusDays(-1))!, true));
                }
            }
        }

        marks = [.. marks.Distinct()];
        if (marks.Count < 2)
        {
            return marks.Count == 0 ? null : marks[0];
        }

        var lines = marks.ConvertAll(mark => Line(mark.Unit, day));
        return (lines[0].First(superior => lines.TrueForAll(line => line.Contains(superior))), true);
    }

    private List<UnitRow> PossibleSuccessors(UnitRow ended)
    {
        var rows = _accepted.FindAll(step => step.Old == ended && step.Change.Date == ended.Until);
        var all = rows.FindAll(step => step.Change.People?.Code == "all");
        return [.. (all.Count > 0 ? all : rows.FindAll(step => step.Change.People?.Code != "none")).Select(step => step.New).Distinct()];
    }

    private UnitRow? Bearer(string code, LocalDate day) =>
        _units.Find(row => row.Code == code && !(row.From > day) && !(row.Until <= day));

    private List<UnitRow> Line(UnitRow unit, LocalDate day) =>
        unit.Parent is null ? [unit] : [unit, .. Line(Bearer(unit.Parent, day)!, day)];

    /// <summary>What a unit becomes on one day: what it becomes later is time going on, and no cycle.</summary>
    private List<UnitRow> Downstream(UnitRow unit, LocalDate day)
    {
        var reached = new List<UnitRow> { unit };
        for (var index = 0; index < reached.Count; index++)
        {
            reached.AddRange(_accepted.Where(step => step.Old == reached[index] && step.Change.Date == day).Select(step => step.New).Distinct().Where(next => !reached.Contains(next)).ToList());
        }

        return reached;
    }
}
