using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>
/// The rows of one year of a report, each at the unit of that year's tree that its code means: of several rows of one unit the first by file and
/// row. Rows of no unit in force on the day are left out; <c>check</c> tells them (REP-01, REP-02).
/// </summary>
internal sealed class ReportYearRows
{
    private readonly ReportRow?[] _rows;
    private readonly bool[] _holdsUnattributed;

    public ReportYearRows(UnitRegister units, UnitTree tree, int year, IEnumerable<ReportRow> rows)
    {
        Tree = tree;
        Year = year;
        _rows = new ReportRow?[tree.Units.Length];
        _holdsUnattributed = new bool[tree.Units.Length];
        Splits = [.. units.SplitIn(year, tree.Day).Where(unit => unit.IsGeographicBase)];
        foreach (var row in rows.Where(row => row.Year == year).OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Row))
        {
            if (row.Unit is { } code
                && units.Match(code, row.Level, tree.Day) is { IsInForce: true, Unit: { } unit }
                && tree.TryGetNumber(unit.Code, out var number))
            {
                _rows[number] ??= row;
            }
        }

        foreach (var split in Splits)
        {
            if (units.Follow(split, tree.Day) is { IsUnattributed: true } line && tree.TryGetNumber(line.Unit.Code, out var number))
            {
                _holdsUnattributed[number] = true;
            }
        }
    }

    /// <summary>The tree of the year's day.</summary>
    public UnitTree Tree { get; }

    public int Year { get; }

    /// <summary>The geographic bases that were split in the year and whose people are not attributed. Rule ORG-6.</summary>
    public ImmutableArray<Unit> Splits { get; }

    /// <summary>Whether any unit has a row.</summary>
    public bool IsEmpty => Array.TrueForAll(_rows, row => row is null);

    /// <summary>The row of a unit, by dense number.</summary>
    public ReportRow? this[int number] => _rows[number];

    /// <summary>
    /// The units that a figure of target 5 is taken from, so that each base counts once: of a superior its children where all of them are known,
    /// else its own row, else its children with what is missing. What lies below a superior that is known by its own row says nothing more of that
    /// superior, but all there is of the units in between: it stands one depth lower. A superior that holds people of a base split in the year has more
    /// than its children: its own row says it, and without one of a flow it is not wholly known (REP-16). Rules NUM-5, NET-5, ORG-6.
    /// </summary>
    /// <param name="cell">The figure of a row.</param>
    /// <returns>Dense numbers with their figure, <see langword="null"/> where it is missing, and how many superiors above them are known by their own rows.</returns>
    /// <param name="isFlow">Whether it is a figure of the whole year, of which a part is of before the split.</param>
    public IEnumerable<(int Depth, int Number, long? Figure)> Sources(Func<ReportRow, long?> cell, bool isFlow)
    {
        var known = new bool[_rows.Length];
        for (var number = _rows.Length - 1; number >= 0; number--)
        {
            known[number] = FigureAt(number, cell) is not null || (AreAllKnown(number, known) && !(isFlow && _holdsUnattributed[number]));
        }

        var waiting = new Stack<(int Depth, int Number)>(
            Enumerable.Range(0, _rows.Length).Where(number => Tree.ParentOf(number) == UnitTree.NoParent && Tree.Units[number].HasTarget5).Select(number => (0, number)).Reverse());
        while (waiting.TryPop(out var next))
        {
            var (depth, number) = next;
            var children = ChildrenOf(number).ToList();
            var isByOwnRow = FigureAt(number, cell) is not null && (_holdsUnattributed[number] || !AreAllKnown(number, known));
            if (children.Count == 0 || isByOwnRow || (isFlow && _holdsUnattributed[number]))
            {
                yield return (depth, number, FigureAt(number, cell));
            }

            foreach (var child in Enumerable.Reverse(children))
            {
                waiting.Push((isByOwnRow ? depth + 1 : depth, child));
            }
        }
    }

    /// <summary>
    /// What a superior's row holds beyond the rows right below it: people who stand unattributed there, if a base was split in the year (REP-16). Where a row below tells nothing,
    /// all that the others leave may be theirs. Nothing where the superior holds less, or its own figure is not known.
    /// </summary>
    /// <param name="number">The unit that holds them; the nearest row at or above it is asked.</param>
    /// <param name="cell">The figure of a row.</param>
    public BeyondRows BeyondChildren(int number, Func<ReportRow, long?> cell)
    {
        var holder = number;
        while (holder != UnitTree.NoParent && _rows[holder] is null)
        {
            holder = Tree.ParentOf(holder);
        }

        return holder != UnitTree.NoParent && FigureAt(holder, cell) is { } own && SumBelow(holder, cell) is var below
            ? new BeyondRows(long.Max(0, checked(own - below.Sum)), !below.IsLacking)
            : default;
    }

    /// <summary>The figures of the geographic bases, each its own; of a flow, what a superior holds of bases split in the year is missing.</summary>
    public IEnumerable<(int Number, long? Figure)> Bases(Func<ReportRow, long?> cell, bool isFlow) =>
        from number in Enumerable.Range(0, _rows.Length)
        where Tree.Units[number].IsGeographicBase || (isFlow && _holdsUnattributed[number])
        select (number, Tree.Units[number].IsGeographicBase ? FigureAt(number, cell) : null);

    private KnownSum SumBelow(int number, Func<ReportRow, long?> cell)
    {
        var sum = default(KnownSum);
        foreach (var child in ChildrenOf(number))
        {
            sum += _rows[child] is not null || Tree.Units[child].IsGeographicBase ? KnownSum.Of(FigureAt(child, cell)) : SumBelow(child, cell);
        }

        return sum;
    }

    private long? FigureAt(int number, Func<ReportRow, long?> cell) => _rows[number] is { } row ? cell(row) : null;

    private bool AreAllKnown(int number, bool[] known)
    {
        var any = false;
        foreach (var child in ChildrenOf(number))
        {
            any = true;
            if (!known[child])
            {
                return false;
            }
        }

        return any;
    }

    private IEnumerable<int> ChildrenOf(int number)
    {
        var (start, length) = Tree.ChildrenOf(number).GetOffsetAndLength(Tree.Units.Length);
        return Enumerable.Range(start, length).Where(child => Tree.Units[child].HasTarget5);
    }
}
