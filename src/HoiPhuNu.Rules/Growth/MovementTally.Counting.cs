using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementTally
{
    /// <summary>
    /// Counts the events of a period on the tree of its last day: each distinct event once, at the successor of the commune it was recorded
    /// in. Findings are about all rows, whatever the period; events dated after the last day are told (DATA-12) and not counted.
    /// Rules NET-1, NET-6, ORG-6, ORG-9 (CĐ6 III.1.c).
    /// </summary>
    /// <param name="from">The first day of the period, included.</param>
    /// <param name="tree">The tree of the last day of the period, which is included too.</param>
    /// <exception cref="ArgumentException">The period ends before it starts.</exception>
    public MovementCounts CountOver(LocalDate from, UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (tree.Day < from)
        {
            throw new ArgumentException($"The period starts on {from:uuuu-MM-dd} and ends before it, on {tree.Day:uuuu-MM-dd}.", nameof(from));
        }

        var places = new MovementPlaces(_units, tree);
        var counts = new MovementMatrix(tree.Units.Length);
        var transfers = new TransferPairing();
        var findings = new List<Finding>(_errors);
        var first = MovementEvent.Pack(from, 0);
        var last = MovementEvent.Pack(tree.Day.PlusDays(1), 0);
        foreach (var (what, kept) in _events)
        {
            if (Doubt(what, kept, last, places) is { } doubt)
            {
                findings.Add(doubt);
            }
            else if (what.DateAndKind >= first)
            {
                var number = places.NumberOf(what.Unit);
                counts[number, kept.Class, what.Kind]++;
                transfers.Add(what, number, kept.Class);
            }
        }

        foreach (var (what, repeated) in _repeated)
        {
            findings.Add(Doubt(what, repeated, last, places) ?? Repeated(what, repeated));
        }

        findings.Sort(InOrder);
        return new MovementCounts(from, tree, counts, transfers.Pairs(), [.. findings]);
    }

    /// <summary>The order of findings; where rows have no numbers, the day they speak of tells them apart.</summary>
    private static int InOrder(Finding left, Finding right)
    {
        var order = FindingOrder.Instance.Compare(left, right);
        return order != 0 ? order : Comparer<LocalDate?>.Default.Compare(DayOf(left), DayOf(right));
    }

    private static LocalDate? DayOf(Finding finding) => finding.Facts.TryGetValue("date", out var date) ? (LocalDate)date : null;

    /// <summary>Why a row does not count as of the last day of the period, if it does not.</summary>
    private Finding? Doubt(MovementEvent what, KeptMovement row, long afterLast, MovementPlaces places)
    {
        if (what.DateAndKind >= afterLast)
        {
            return new Finding("DATA-12", Severity.Warning, new Place(_file, row.Row, "date"))
            {
                Unit = _units.Units[what.Unit].Code,
                Reported = $"{what.Date:uuuu-MM-dd}",
                Expected = $"<= {places.Tree.Day:uuuu-MM-dd}",
                MessageKey = "DATA-12.event",
            }.With("reported", what.Date).With("day", places.Tree.Day);
        }

        return places.NumberOf(what.Unit) != UnitTree.NoParent ? null : Unplaced(what, row);
    }

    /// <summary>The unit is known but nothing stands for it as of the day, not even a superior.</summary>
    private Finding Unplaced(MovementEvent what, KeptMovement row)
    {
        var code = _units.Units[what.Unit].Code;
        return new Finding("DATA-01", Severity.Error, new Place(_file, row.Row, "commune"))
        {
            Unit = code,
            Reported = code,
            MessageKey = "DATA-01.event",
        }.With("reported", code).With("date", what.Date);
    }

    private Finding Repeated(MovementEvent what, KeptMovement row)
    {
        var member = _members[what.Member].ToString();
        return new Finding("DATA-05", Severity.Warning, new Place(_file, row.Row, "member_id"))
        {
            Unit = _units.Units[what.Unit].Code,
            Reported = member,
        }.With("reported", member).With("first_row", _events[what].Row);
    }
}
