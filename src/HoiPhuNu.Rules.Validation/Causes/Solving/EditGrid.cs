using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The cells of a year and the edits over them, by number: the values of now, which may be moved, and which edits use a cell.</summary>
internal sealed class EditGrid
{
    private static readonly int Width = ReportColumn.All.Length;

    private static readonly int[] Within = [.. ReportColumn.All.Select(column =>
        column == ReportColumn.RatePercent ? 2 : column == ReportColumn.MembersTotal || column == ReportColumn.NetGrowth ? 1 : 0)];

    private static readonly Span[] Ranges = [.. ReportColumn.All.Select(column => new Span(column.Kind == CellKind.SignedCount ? -long.MaxValue : 0, long.MaxValue))];

    private readonly List<CheckedRow> _rows = [];
    private readonly Dictionary<CheckedRow, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _heights;
    private readonly int[] _firstUse;
    private readonly (int Edit, int Part)[] _uses;

    public EditGrid(IReadOnlyList<Edit> edits)
    {
        Edits = new GridEdit[edits.Count];
        for (var number = 0; number < edits.Count; number++)
        {
            var edit = edits[number];
            var parts = new int[edit.Parts.Length];
            for (var part = 0; part < parts.Length; part++)
            {
                parts[part] = NumberOf(edit.Parts[part].Cell);
            }

            Edits[number] = new GridEdit(edit, number, NumberOf(edit.Target), parts);
        }

        _heights = [.. _rows.Select(row => row.Row.Unit is null && row.Unit is null ? 9 : row.Unit is { } unit ? 8 - unit.Level.Value : 0)];
        Values = new Int128[_rows.Count * Width];
        IsOpen = new bool[Values.Length];
        _firstUse = new int[Values.Length + 1];
        foreach (var edit in Edits)
        {
            Take(edit.Source.Target, edit.Target);
            for (var part = 0; part < edit.Parts.Length; part++)
            {
                Take(edit.Source.Parts[part].Cell, edit.Parts[part]);
            }
        }

        _uses = Uses();
        foreach (var edit in Edits)
        {
            edit.Update(Values);
        }
    }

    public GridEdit[] Edits { get; }

    public Int128[] Values { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => _rows.Count;

    /// <summary>Which cells were reported, so that they can be mended.</summary>
    public bool[] IsOpen { get; }

    public CheckedRow RowOf(int cell) => _rows[cell / Width];

    public static ReportColumn ColumnOf(int cell) => ReportColumn.All[cell % Width];

    public static bool AreOfOneRow(int cell, int other) => cell / Width == other / Width;

    /// <summary>The edits that use a cell, each with the number of the part that the cell is, or −1 where it is the target.</summary>
    public ReadOnlySpan<(int Edit, int Part)> UsesOf(int cell) => _uses.AsSpan(_firstUse[cell].._firstUse[cell + 1]);

    /// <summary>What is made of others comes after them: a row's totals after its figures, a superior's row after those below.</summary>
    public int RankOf(int cell) => (4 * _heights[cell / Width]) + Within[cell % Width];

    /// <summary>What a cell may hold.</summary>
    public Span RangeOf(int cell)
    {
        var range = Ranges[cell % Width];
        return ColumnOf(cell).Kind == CellKind.YesNoOrCount && RowOf(cell).Unit is { IsBase: true } ? range with { Most = 1 } : range;
    }

    /// <summary>Moves cells, and evaluates the edits that use them anew.</summary>
    public void Move(IEnumerable<(int Cell, Int128 Value)> cells)
    {
        var touched = new HashSet<int>();
        foreach (var (cell, value) in cells)
        {
            Values[cell] = value;
            foreach (var (edit, _) in UsesOf(cell))
            {
                touched.Add(edit);
            }
        }

        foreach (var edit in touched)
        {
            Edits[edit].Update(Values);
        }
    }

    private int NumberOf(EditCell cell)
    {
        if (!_numbers.TryGetValue(cell.Row, out var row))
        {
            _numbers[cell.Row] = row = _rows.Count;
            _rows.Add(cell.Row);
        }

        return (row * Width) + cell.Column.Ordinal;
    }

    private void Take(EditCell cell, int number)
    {
        Values[number] = cell.Value!.Value;
        IsOpen[number] = cell.IsReported;
        _firstUse[number + 1]++;
    }

    private (int Edit, int Part)[] Uses()
    {
        for (var cell = 1; cell < _firstUse.Length; cell++)
        {
            _firstUse[cell] += _firstUse[cell - 1];
        }

        var uses = new (int, int)[_firstUse[^1]];
        var next = _firstUse.ToArray();
        foreach (var edit in Edits)
        {
            uses[next[edit.Target]++] = (edit.Number, -1);
            for (var part = 0; part < edit.Parts.Length; part++)
            {
                uses[next[edit.Parts[part]]++] = (edit.Number, part);
            }
        }

        return uses;
    }
}
