using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The lines of one sheet of a report, put together: its rows, those that add them up, and what its title and headings say.</summary>
internal sealed class ReportLines(string file, TableHeader header)
{
    private readonly List<(LineKind Kind, bool IsCommune, ReportRow Row)> _lines = [];
    private readonly ImmutableArray<RowGroup>.Builder _groups = ImmutableArray.CreateBuilder<RowGroup>();
    private readonly PassedLines _passed = new(file);

    /// <summary>The file, or the sheet of it.</summary>
    public string File => file;

    /// <summary>Takes the current line.</summary>
    public void Add(TableRecords records, Cell[] cells)
    {
        if (records.Line == LineKind.NotSent)
        {
            _passed.Add(LineKind.NotSent, records.Row);
            return;
        }

        if (records.Line is LineKind.Total)
        {
            cells[ReportColumn.Unit.Ordinal] = Cell.Empty;
        }

        if (records.Line == LineKind.Row && records.Group.Length > 0 && (_groups.Count == 0 || _groups[^1].Superior != records.Group))
        {
            _groups.Add(new RowGroup(records.Row, records.Group));
        }

        var row = ReportRow.Of(file, records.Row, cells);
        if (header.Layout.Turned is not null)
        {
            row = row.WithRows([.. ReportColumn.All.Select(column => records.RowOf(TableSchema.Report.Columns[column.Ordinal]))]);
        }

        _lines.Add((records.Line, records.Line == LineKind.Row && (row.Unit is not null || LineLabel.NamesCommune(records.Label)), row));
    }

    /// <summary>The table that they make.</summary>
    public ReportTable ToTable(ICollection<TableNote> notes)
    {
        var rows = ImmutableArray.CreateBuilder<ReportRow>(_lines.Count);
        var totals = ImmutableArray.CreateBuilder<ReportRow>();
        for (var at = 0; at < _lines.Count; at++)
        {
            var (kind, _, row) = _lines[at];
            if (kind == LineKind.Total || (kind == LineKind.Superior && IsOverCommunes(at)))
            {
                totals.Add(row.With(ReportColumn.Unit, Cell.Empty));
            }
            else
            {
                rows.Add(row);
            }
        }

        _passed.Tell(notes);
        return new ReportTable(file, header.Row, [.. header.Columns.Select(column => ReportColumn.All[column.Ordinal])], rows.ToImmutable())
        {
            Totals = totals.ToImmutable(),
            YearInTitle = TitleText.YearIn(header.Layout.Title),
            UnitInTitle = TitleText.UnitIn(header.Layout.Title),
            Groups = _groups.ToImmutable(),
        };
    }

    /// <summary>A line that names a superior adds up where the line before or after it is of a commune.</summary>
    private bool IsOverCommunes(int at) => (at > 0 && _lines[at - 1].IsCommune) || (at + 1 < _lines.Count && _lines[at + 1].IsCommune);
}
