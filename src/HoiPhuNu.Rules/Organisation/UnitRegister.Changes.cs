using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitRegister
{
    /// <summary>
    /// The register together with the changes between its units. A change whose codes no unit bore then is told (DATA-01) and ignored, one
    /// that closes a cycle likewise (DATA-13); both in <see cref="Findings"/>. A cycle is one of a single day: what comes back on a later day, as a
    /// part that was split off and merges again, is a story. Rules ORG-5, ORG-6.
    /// </summary>
    /// <param name="changes">The changes, in any order. They take the place of those the register had.</param>
    public UnitRegister WithChanges(IEnumerable<UnitChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var findings = new List<Finding>();
        var steps = new List<Step>();
        var next = new Dictionary<Unit, List<Unit>>();
        LocalDate? today = null;
        foreach (var change in changes.OrderBy(change => change.Date).ThenBy(change => change.File, StringComparer.Ordinal).ThenBy(change => change.Row))
        {
            if (change.Date != today)
            {
                next.Clear();
                today = change.Date;
            }

            if (StepOf(change, findings) is { } step)
            {
                if (step.Old != step.New && Reaches(step.New, step.Old, next))
                {
                    findings.Add(At(change, "DATA-13", "new", change.New) with { MessageKey = "DATA-13.cycle" });
                }
                else
                {
                    steps.Add(step);
                    (next.TryGetValue(step.Old, out var successors) ? successors : next[step.Old] = []).Add(step.New);
                }
            }
        }

        return new UnitRegister(Units, [.. Findings.Concat(findings).Order(FindingOrder.Instance)])
        {
            Changes = [.. steps.Select(step => step.Change)],
            _possibleSuccessors = steps
                .Where(step => step.Old.Validity.Until == step.Change.Date)
                .GroupBy(step => step.Old)
                .ToFrozenDictionary(ended => ended.Key, PossibleSuccessors),
        };
    }

    private static ImmutableArray<Unit> PossibleSuccessors(IEnumerable<Step> steps)
    {
        var rows = steps.ToList();
        var everyone = rows.FindAll(step => step.Change.People == PeopleShare.Everyone);
        var possible = everyone.Count > 0 ? everyone : rows.FindAll(step => step.Change.People != PeopleShare.None);
        return [.. possible.Select(step => step.New).Distinct()];
    }

    private Step? StepOf(UnitChange change, List<Finding> findings)
    {
        var old = Find(change.Old, change.Date.PlusDays(-1));
        var successor = Find(change.New, change.Date);
        if (old is null)
        {
            findings.Add(At(change, "DATA-01", "old", change.Old) with { MessageKey = "DATA-01.change" });
        }

        if (successor is null)
        {
            findings.Add(At(change, "DATA-01", "new", change.New) with { MessageKey = "DATA-01.change" });
        }

        return old is null || successor is null ? null : new Step(change, old, successor);
    }

    private static bool Reaches(Unit from, Unit to, Dictionary<Unit, List<Unit>> next)
    {
        var seen = new HashSet<Unit> { from };
        var open = new Queue<Unit>(seen);
        while (open.TryDequeue(out var unit))
        {
            if (unit == to)
            {
                return true;
            }

            foreach (var successor in next.GetValueOrDefault(unit, []))
            {
                if (seen.Add(successor))
                {
                    open.Enqueue(successor);
                }
            }
        }

        return false;
    }

    private static Finding At(UnitChange change, string rule, string column, string code) =>
        new Finding(rule, Severity.Error, new Place(change.File, change.Row, column)) { Unit = code, Reported = code }.With("reported", code);

    private sealed record Step(UnitChange Change, Unit Old, Unit New);
}
