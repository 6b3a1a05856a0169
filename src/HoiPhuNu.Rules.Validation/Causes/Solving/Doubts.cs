namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// What speaks against a cause that looked certain when it was found: a row or sum beside it stays unknown, or a figure that its value is made of is under suspicion. Rule CAUSE-3.
/// </summary>
internal sealed class Doubts(EditGrid grid)
{
    /// <summary>The same causes, those that are in doubt no longer certain and without a value.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="lone">The failing edits that have no cause: any of their cells may be wrong.</param>
    public List<Localised> Weighed(List<Localised> found, IEnumerable<int> lone)
    {
        var unknown = found.Where(each => each.Certainty == Certainty.Unknown).SelectMany(each => each.Edits).ToList();
        var rows = unknown.Select(edit => grid.RowOf(grid.Edits[edit].Target)).ToHashSet(ReferenceEqualityComparer.Instance);
        var open = found.Where(each => each.Certainty is Certainty.Likely or Certainty.Several);
        var madeOf = MadeOf(
        [
            .. open.SelectMany(each => each.Repair is { } repair ? [repair, .. each.Others] : each.Others).SelectMany(repair => repair.Cells).Select(cell => cell.Cell),
            .. unknown.Concat(lone).Select(edit => grid.Edits[edit]).SelectMany(edit => edit.Parts.Append(edit.Target)),
        ]);

        // What looks proven beside an unknown row may have met by chance.
        return found.ConvertAll(each => each.Certainty == Certainty.Certain
            && (each.Edits.Any(edit => rows.Contains(grid.RowOf(grid.Edits[edit].Target))) || each.Repair!.Cells.Any(cell => madeOf.Contains(cell.Cell)))
            ? each with { Certainty = Certainty.Likely }
            : each);
    }

    /// <summary>The totals, rates and sums above suspect cells that are made of them.</summary>
    private HashSet<int> MadeOf(HashSet<int> suspects)
    {
        var made = new HashSet<int>();
        var waiting = new Stack<int>(suspects);
        while (waiting.TryPop(out var cell))
        {
            foreach (var (number, part) in grid.UsesOf(cell))
            {
                if (part >= 0 && !grid.Edits[number].IsBound && made.Add(grid.Edits[number].Target))
                {
                    waiting.Push(grid.Edits[number].Target);
                }
            }
        }

        return made;
    }
}
