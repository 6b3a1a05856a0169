using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The cells of a table that were understood otherwise than letter by letter: by kind, their rows and columns. Several threads may add.</summary>
internal sealed class UnderstoodCells
{
    /// <summary>Of more rows only the first are kept: a list may be written so from beginning to end.</summary>
    private const int MostRows = 10_000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<CellForm, (SortedSet<long> Rows, SortedSet<int> Columns, bool HasMore)> _forms = [];

    /// <summary>Adds a cell; one that is looked at again is the same.</summary>
    public void Add(CellForm form, TableColumn column, long row)
    {
        if (form == CellForm.AsWritten)
        {
            return;
        }

        lock (_lock)
        {
            var (rows, columns, hasMore) = _forms.TryGetValue(form, out var known) ? known : ([], [], false);
            columns.Add(column.Ordinal);
            if (rows.Add(row) && rows.Count > MostRows)
            {
                rows.Remove(rows.Max);
                hasMore = true;
            }

            _forms[form] = (rows, columns, hasMore);
        }
    }

    /// <summary>One note for each kind; after it nothing is left.</summary>
    public IEnumerable<TableNote> Take(string file, TableSchema table)
    {
        foreach (var (form, (rows, columns, hasMore)) in _forms)
        {
            yield return new TableNote(file, null, null, KeyOf(form), ImmutableDictionary<string, object>.Empty
                .Add("count", hasMore ? $"{FormattableString.Invariant($"{MostRows}")}+" : FormattableString.Invariant($"{rows.Count}"))
                .Add("rows", RowRanges.Of(rows))
                .Add("columns", columns.Select(ordinal => table.Columns[ordinal]).ToImmutableArray()));
        }

        _forms.Clear();
    }

    private static string KeyOf(CellForm form) => form switch
    {
        CellForm.DashIsZero => "note.dash-zero",
        CellForm.DashIsEmpty => "note.dash-empty",
        CellForm.Measure => "note.measure",
        CellForm.ZeroDecimals => "note.zero-decimals",
        CellForm.EnglishGroups => "note.english-groups",
        CellForm.Mark => "note.mark",
        CellForm.UsualWord => "note.usual-word",
        CellForm.UsualDate => "note.usual-date",
        CellForm.Guarded => "note.guarded",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Nothing is to be said of such a cell."),
    };
}
