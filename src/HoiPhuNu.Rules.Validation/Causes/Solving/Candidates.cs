namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The cells that may be behind failing edits: those that the edits use, and those that such a cell is made of and follows.</summary>
internal static class Candidates
{
    public static IEnumerable<int> Of(EditGrid grid, IEnumerable<GridEdit> failing)
    {
        var seen = new HashSet<int>();
        var waiting = new Stack<int>();
        foreach (var edit in failing)
        {
            AddAll(edit);
        }

        while (waiting.TryPop(out var cell))
        {
            foreach (var (number, part) in grid.UsesOf(cell))
            {
                if (part < 0 && grid.Edits[number] is { Follows: true, Form: not Edits.EditForm.Rate } madeOf)
                {
                    AddAll(madeOf);
                }
            }
        }

        return seen.Order();

        void AddAll(GridEdit edit)
        {
            Add(edit.Target);
            foreach (var part in edit.Parts)
            {
                Add(part);
            }
        }

        void Add(int cell)
        {
            if (seen.Add(cell))
            {
                waiting.Push(cell);
            }
        }
    }

    /// <summary>
    /// Failing edits in groups that share no candidate, in the order of their first edit: each can be looked at alone. Two cells of a row may have been exchanged, so that edits over the
    /// same row belong together, too.
    /// </summary>
    public static IEnumerable<List<GridEdit>> Groups(EditGrid grid, IReadOnlyList<GridEdit> failing)
    {
        int[] group = [.. Enumerable.Range(0, failing.Count)];
        var ofCell = new Dictionary<int, int>();
        var ofRow = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < failing.Count; at++)
        {
            foreach (var cell in Of(grid, [failing[at]]))
            {
                Join(at, ofCell.TryAdd(cell, at) ? at : ofCell[cell]);
            }

            foreach (var cell in failing[at].Parts.Append(failing[at].Target))
            {
                var row = grid.RowOf(cell);
                Join(at, ofRow.TryAdd(row, at) ? at : ofRow[row]);
            }
        }

        return failing.Select((edit, at) => (Edit: edit, Group: First(at))).GroupBy(pair => pair.Group, pair => pair.Edit).Select(edits => edits.ToList());

        void Join(int one, int other) => group[First(one)] = First(other);

        int First(int at)
        {
            while (group[at] != at)
            {
                at = group[at] = group[group[at]];
            }

            return at;
        }
    }

    /// <summary>Pairs of cells of one row that may have been exchanged: both are used by failing edits.</summary>
    public static IEnumerable<(int One, int Other)> Pairs(EditGrid grid, IEnumerable<GridEdit> failing)
    {
        var cells = new HashSet<int>(failing.SelectMany(edit => edit.Form == Edits.EditForm.Rate ? edit.Parts : [edit.Target, .. edit.Parts]));
        return from row in cells.Order().Where(cell => grid.IsOpen[cell]).GroupBy(cell => grid.RowOf(cell), ReferenceEqualityComparer.Instance)
               from one in row
               from other in row
               where one < other
               select (one, other);
    }
}
