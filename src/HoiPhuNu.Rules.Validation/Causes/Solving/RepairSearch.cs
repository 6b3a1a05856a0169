using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Finds what to mend so that all edits hold: repairs of one cell first; one without competitor is made before larger ones are sought. Rules CAUSE-2 and CAUSE-3, after Fellegi and
/// Holt (1976). Deterministic; the order of rows changes nothing but ties, of which none is broken.
/// </summary>
internal sealed class RepairSearch(EditGrid grid)
{
    /// <summary>How many changes are tried at most for one group of failing edits, before what is left of it is called unknown.</summary>
    private const long MostTried = 100_000;

    /// <summary>How many are tried at most in all, for each row.</summary>
    private const long MostTriedPerRow = 500;

    private readonly Mover _mover = new(grid);
    private readonly List<Localised> _found = [];
    private readonly HashSet<int> _lone = [];
    private readonly long _most = MostTried + (MostTriedPerRow * grid.Rows);
    private long _until;

    /// <summary>What is to be said of all failing edits: group by group, each of which has nothing to do with the others.</summary>
    public IReadOnlyList<Localised> Run()
    {
        foreach (var group in Candidates.Groups(grid, [.. grid.Edits.Where(edit => edit.Fails)]))
        {
            _until = Math.Min(_mover.Tried + MostTried, _most);
            Run(group);
        }

        return new Doubts(grid).Weighed(_found, _lone);
    }

    private void Run(List<GridEdit> group)
    {
        while (group.FindAll(edit => edit.Fails) is { Count: > 0 } failing)
        {
            // Who has not seen all repairs cannot say that one of them has no competitor.
            var (whole, partial) = OneCell(failing);
            var singles = IsOver() ? [] : new Competition(whole.Select(Repair.Of)).Groups;
            if (MakeAll(singles, partial))
            {
                continue;
            }

            var two = TwoCells(failing, singles, partial);
            var pairs = IsOver() ? [] : new Competition(two).Groups;
            if (MakeAll(pairs, []))
            {
                continue;
            }

            Conclude([.. singles, .. pairs], failing);
            return;
        }
    }

    /// <summary>
    /// All changes of one cell, or of two that are exchanged. Whatever mends all that fails mends the edit with the fewest parts, too: where a candidate of that one does, every other
    /// change mends a proper part of it, and need not be tried.
    /// </summary>
    private (List<Change> Whole, List<Change> Partial) OneCell(List<GridEdit> failing)
    {
        var fewest = failing.MinBy(edit => edit.Parts.Length)!;
        var near = Candidates.Of(grid, [fewest]).ToHashSet();
        var (whole, partial) = Try(near.Order(), Candidates.Pairs(grid, failing).Where(pair => near.Contains(pair.One) || near.Contains(pair.Other)));
        if (whole.FindAll(change => change.Mended.Length == failing.Count) is { Count: > 0 } all)
        {
            return (all, []);
        }

        var (others, parts) = Try(
            Candidates.Of(grid, failing).Where(cell => !near.Contains(cell)),
            Candidates.Pairs(grid, failing).Where(pair => !near.Contains(pair.One) && !near.Contains(pair.Other)));
        return ([.. whole, .. others], [.. partial, .. parts]);
    }

    private (List<Change> Whole, List<Change> Partial) Try(IEnumerable<int> cells, IEnumerable<(int One, int Other)> pairs)
    {
        List<Change> whole = [];
        List<Change> partial = [];
        foreach (var cell in cells)
        {
            if (IsOver())
            {
                break;
            }

            foreach (var change in _mover.Move(cell))
            {
                (change.IsWhole ? whole : partial).Add(change);
            }
        }

        foreach (var (one, other) in pairs)
        {
            if (IsOver())
            {
                break;
            }

            if (_mover.Exchange(one, other) is { } exchange)
            {
                whole.Add(exchange);
            }
        }

        return (whole, partial);
    }

    private bool IsOver() => _mover.Tried >= _until;

    /// <summary>Makes every repair that has no competitor; says whether there was one.</summary>
    private bool MakeAll(IReadOnlyList<IReadOnlyList<Repair>> groups, List<Change> partial)
    {
        var made = false;
        foreach (var group in groups)
        {
            if (group is not [var repair] || (made && !IsStill(repair)))
            {
                continue;
            }

            if (repair.Mended is [var only] && grid.Edits[only].IsWeak)
            {
                _lone.Add(only);
            }
            else
            {
                var figures = FiguresOf(repair);
                var isCertain = repair.HasOneValue && repair.Changes.All(change => IsProven(change, repair)) && !IsRivalled(repair, partial);
                _found.Add(new Localised(isCertain ? Certainty.Certain : Certainty.Likely, repair, [], repair.Mended, figures));
            }

            Make(repair);
            made = true;
        }

        return made;
    }

    /// <summary>
    /// Whether two failing edits say what the value is. A bound says so little that it is not counted, and what a superior's figure is added up from may have been computed from another mistake
    /// below, which nobody sees: only a figure that is not made of it vouches for it. It is stricter here than CAUSE-3 asks.
    /// </summary>
    private bool IsProven(Change change, Repair repair)
    {
        var telling = change.Mended.Select(edit => grid.Edits[edit]).Where(edit => !edit.IsBound).ToList();
        return telling.Count > 1 && (change.IsExchange || change.Roots.All(root => !IsAddedUp(root.Cell) || telling.Exists(edit => Vouches(edit, root.Cell))));

        bool Vouches(GridEdit edit, int cell) => edit.Form == EditForm.Known || (edit.Target != cell && !EditGrid.AreOfOneRow(edit.Target, cell) && !repair.Cells.Any(moved => moved.Cell == edit.Target));
    }

    /// <summary>Whether a cell is the sum of other rows.</summary>
    private bool IsAddedUp(int cell)
    {
        foreach (var (number, part) in grid.UsesOf(cell))
        {
            if (part < 0 && grid.Edits[number] is { IsBound: false, Form: not EditForm.Known } edit && !edit.Parts.All(other => EditGrid.AreOfOneRow(other, cell)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another cell would mend a part of the same and something else, while something in its way fails for another reason.</summary>
    private static bool IsRivalled(Repair repair, List<Change> partial)
    {
        var cells = repair.Cells.Select(cell => cell.Cell).ToHashSet();
        return partial.Exists(change =>
            !cells.Contains(change.Roots[0].Cell)
            && change.Mended.Any(edit => Array.BinarySearch(repair.Mended, edit) >= 0)
            && !(change.Mended.Length < repair.Mended.Length && change.Mended.All(edit => Array.BinarySearch(repair.Mended, edit) >= 0)));
    }

    private bool IsStill(Repair repair) => repair.Changes is [var change]
        && (change.Roots is [var (one, _), var (other, _)]
            ? _mover.Exchange(one, other) is { } again && again.Mended.AsSpan().SequenceEqual(repair.Mended)
            : _mover.Move(change.Roots[0].Cell).Any(now => now.IsWhole && now.Steps == change.Steps && now.Mended.AsSpan().SequenceEqual(repair.Mended)));

    private Dictionary<int, Int128> FiguresOf(Repair repair) =>
        repair.Cells.Where(cell => cell.Steps.IsOne).ToDictionary(cell => cell.Cell, cell => grid.Values[cell.Cell] + (cell.Pace * cell.Steps.Least));

    /// <summary>Moves the cells; where no one value can be told, what it would mend asks nothing any more.</summary>
    private void Make(Repair repair)
    {
        foreach (var change in repair.Changes)
        {
            if (!change.HasOneValue)
            {
                foreach (var edit in repair.Mended)
                {
                    grid.Edits[edit].IsSettled = true;
                }

                return;
            }
        }

        foreach (var change in repair.Changes)
        {
            Apply(change);
        }
    }

    private void Apply(Change change)
    {
        grid.Move([.. change.Roots.Concat(change.Followers).Select(cell => (cell.Cell, grid.Values[cell.Cell] + (cell.Pace * change.Steps.Least)))]);
        foreach (var number in change.Rates)
        {
            var edit = grid.Edits[number];
            if (edit.RateOf(grid.Values[edit.Parts[0]], grid.Values[edit.Parts[1]]) is { } rate)
            {
                grid.Move([(edit.Target, (Int128)rate)]);
            }
        }
    }

    /// <summary>Two cells that are needed together: one that mends a part, and another one that mends what is left of what both take part in.</summary>
    private List<Repair> TwoCells(List<GridEdit> failing, IReadOnlyList<IReadOnlyList<Repair>> singles, List<Change> partial)
    {
        var covered = singles.SelectMany(group => group).SelectMany(repair => repair.Mended).ToHashSet();
        var left = failing.Select(edit => edit.Number).Where(edit => !covered.Contains(edit)).ToHashSet();
        var found = new Dictionary<(int, int), Repair>();
        foreach (var first in partial.Where(change => change.HasOneValue && left.Count > 0))
        {
            if (IsOver())
            {
                break;
            }

            List<(int Cell, Int128 Value)> before =
            [
                .. first.Roots.Concat(first.Followers).Select(moved => (moved.Cell, grid.Values[moved.Cell])),
                .. first.Rates.Select(rate => grid.Edits[rate].Target).Select(cell => (cell, grid.Values[cell])),
            ];
            Apply(first);
            var open = grid.UsesOf(first.Roots[0].Cell).ToArray().Concat(first.Followers.SelectMany(cell => grid.UsesOf(cell.Cell).ToArray()))
                .Select(use => grid.Edits[use.Edit]).Where(edit => edit.Fails).Distinct().ToList();
            foreach (var second in Candidates.Of(grid, open).SelectMany(_mover.Move).Where(change => change.IsWhole && change.Roots[0].Cell != first.Roots[0].Cell))
            {
                int[] mended = [.. first.Mended.Concat(second.Mended).Distinct().Order()];
                if (mended.Any(left.Contains) && open.TrueForAll(edit => Array.BinarySearch(second.Mended, edit.Number) >= 0))
                {
                    var (one, other) = (first.Roots[0].Cell, second.Roots[0].Cell);
                    found.TryAdd(one < other ? (one, other) : (other, one), new Repair([first, second], mended));
                }
            }

            grid.Move(before);
        }

        return [.. found.Values];
    }

    /// <summary>Says what is left: of repairs that compete one that is preferred, or all of them; the rest is unknown.</summary>
    private void Conclude(IReadOnlyList<IReadOnlyList<Repair>> groups, List<GridEdit> failing)
    {
        var explained = new HashSet<int>();
        foreach (var group in groups.OrderByDescending(group => group.Max(repair => repair.Changes.Length)))
        {
            int[] edits = [.. group.SelectMany(repair => repair.Mended).Distinct().Order()];
            if (edits.Any(explained.Contains))
            {
                continue;
            }

            explained.UnionWith(edits);
            if (edits is [var only] && grid.Edits[only].IsWeak)
            {
                _lone.Add(only);
                continue;
            }

            var preferred = Preferred(group);
            _found.Add(preferred is null
                ? new Localised(Certainty.Several, null, group, edits, new Dictionary<int, Int128>())
                : new Localised(Certainty.Likely, preferred, [.. group.Where(repair => repair != preferred)], edits, new Dictionary<int, Int128>()));
        }

        foreach (var left in failing.Where(edit => !explained.Contains(edit.Number)).GroupBy(edit => grid.RowOf(edit.Target), ReferenceEqualityComparer.Instance))
        {
            int[] edits = [.. left.Select(edit => edit.Number)];
            if (edits is [var only] && grid.Edits[only].IsWeak)
            {
                _lone.Add(only);
            }
            else
            {
                _found.Add(new Localised(Certainty.Unknown, null, [], edits, new Dictionary<int, Int128>()) { IsCutOff = IsOver() });
            }
        }
    }

    private Repair? Preferred(IReadOnlyList<Repair> group)
    {
        if (group.All(repair => repair.Mended.AsSpan().SequenceEqual(group[0].Mended)) && group.Where(repair => !repair.Changes.Any(MovesOthers)).Take(2).ToList() is [var alone])
        {
            return alone;
        }

        return group.Where(IsSlip).Take(2).ToList() is [var slip] ? slip : null;
    }

    private bool MovesOthers(Change change) => change.Followers.Length > 0
        || (change.Rates.Length > 0 && (!change.HasOneValue || change.Rates.Any(rate => RateMoves(grid.Edits[rate], change))));

    private bool RateMoves(GridEdit edit, Change change)
    {
        return edit.RateOf(After(edit.Parts[0]), After(edit.Parts[1])) != (System.Numerics.BigInteger)grid.Values[edit.Target];

        Int128 After(int cell) => grid.Values[cell] + (change.Roots.Concat(change.Followers).FirstOrDefault(moved => moved.Cell == cell).Pace * change.Steps.Least);
    }

    private bool IsSlip(Repair repair) => repair.IsExchange || repair.Cells.All(cell => SlipOf(cell.Cell, cell.Pace, cell.Steps) is not null);

    private Slip? SlipOf(int cell, Int128 pace, Span steps)
    {
        var now = grid.Values[cell];
        var meant = pace == 1 ? new Span(now + steps.Least, now + steps.Most) : Span.Of(now + (pace * steps.Least));
        return Slips.Of(now, meant.And(grid.RangeOf(cell)));
    }
}
