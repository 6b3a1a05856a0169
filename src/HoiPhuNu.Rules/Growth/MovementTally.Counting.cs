using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using NodaTime;
using NodaTime.Text;

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
    /// <exception cref="ArgumentException">The period ends before it starts, or the tree is of another register.</exception>
    public MovementCounts CountOver(LocalDate from, UnitTree tree)
    {
        using var call = SoleUse.Begin(ref _use);
        ArgumentNullException.ThrowIfNull(tree);
        _units.RequireTree(tree);
        if (tree.Day < from)
        {
            throw new ArgumentException($"The period starts on {from:uuuu-MM-dd} and ends before it, on {tree.Day:uuuu-MM-dd}.", nameof(from));
        }

        var places = new UnitPlacer(_units, tree);
        var counts = new MovementMatrix(tree.Units.Length);
        var transfers = new TransferPairing();
        var findings = DataFindings.Beside();
        var first = MovementEvent.Pack(from, 0);
        var last = MovementEvent.Pack(tree.Day.PlusDays(1), 0);
        foreach (var shard in _shards)
        {
            foreach (var (what, kept) in shard.Events)
            {
                if (Doubt(what, kept, last, places) is { } doubt)
                {
                    findings.Add(doubt);
                }
                else if (what.DateAndKind >= first)
                {
                    var number = NumberOf(what, places);
                    counts[number, kept.Class, what.Kind]++;
                    transfers.Add(what, number, kept.Class);
                }
            }

            foreach (var (what, repeated) in shard.Repeated)
            {
                findings.Add(Doubt(what, repeated, last, places) ?? Repeated(what, repeated, shard.Events[what].Row));
            }
        }

        return new MovementCounts(from, tree, counts, transfers.Pairs(), [.. _findings.InOrder(findings).Select(finding => finding with { Day = tree.Day })], PaddedCodes());
    }

    private ImmutableArray<PaddedCode> PaddedCodes() =>
    [
        .. _padded.OrderBy(padded => padded.Written, StringComparer.Ordinal)
            .ThenBy(padded => padded.Meant.Code, StringComparer.Ordinal)
            .ThenBy(padded => padded.Meant.Validity.From),
    ];

    /// <summary>The dense number of the unit whose line an event counts at, or <see cref="UnitTree.NoParent"/> when there is none.</summary>
    private int NumberOf(MovementEvent what, UnitPlacer places) => places.LineOf(_units.Units[what.Unit]).Number;

    /// <summary>Why a row does not count as of the last day of the period, if it does not.</summary>
    private Finding? Doubt(MovementEvent what, KeptMovement row, long afterLast, UnitPlacer places)
    {
        if (what.DateAndKind >= afterLast)
        {
            return (Told("DATA-12.event", Severity.Warning, what, row, "date", LocalDatePattern.Iso.Format(what.Date)) with
            {
                Expected = $"<= {LocalDatePattern.Iso.Format(places.Tree.Day)}",
            }).With("reported", what.Date).With("day", places.Tree.Day);
        }

        return NumberOf(what, places) != UnitTree.NoParent ? null : Unplaced(what, row);
    }

    /// <summary>The unit is known but nothing stands for it as of the day, not even a superior.</summary>
    private Finding Unplaced(MovementEvent what, KeptMovement row) =>
        Told("DATA-01.event", Severity.Error, what, row, "commune", _units.Units[what.Unit].Code).With(DataFindings.Day, what.Date);

    private Finding Repeated(MovementEvent what, KeptMovement row, long firstRow) =>
        Told("DATA-05", Severity.Warning, what, row, "member_id", IdOf(what.Member)).With("first_row", firstRow);

    private Finding Told(string key, Severity severity, MovementEvent what, KeptMovement row, string column, string reported) =>
        _findings.At(key, severity, row.Row, column, _units.Units[what.Unit].Code, reported, IdOf(what.Member));
}
