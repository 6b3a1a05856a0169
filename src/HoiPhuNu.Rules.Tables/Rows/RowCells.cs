using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>
/// The cells of one row of a list, by what they hold. A cell that is empty and must not be, or that cannot be read, answers
/// <see langword="null"/> and is told (DATA-02); the whole row is then left out.
/// </summary>
internal sealed class RowCells
{
    private readonly TableRecords _records;
    private readonly TableColumn? _unit;
    private readonly TableColumn? _person;
    private readonly Action<Finding> _findings;
    private bool _isDoubtful;

    public RowCells(TableRecords records, TableColumn? unit, Action<Finding> findings)
    {
        _records = records;
        _unit = unit;
        _person = records.Header.Schema.Columns.FirstOrDefault(column => column.Key is "member_id" or "person_id");
        _findings = findings;
    }

    public string File => _records.File;

    public long Row => _records.Row;

    /// <summary>Opens a list and hands on each of its rows that can stand. The stream stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="table">The table to read, and its column whose code findings name, if it has one.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="read">Makes a row of its cells; what it makes of a doubtful row is thrown away.</param>
    /// <param name="rows">Takes the rows.</param>
    /// <param name="findings">Takes one finding per doubtful cell.</param>
    /// <param name="numbers">How numbers are grouped.</param>
    /// <exception cref="UnreadableTableException">The input cannot be read, or not further.</exception>
    public static void PassOn<TRow>(
        Stream stream,
        string file,
        (TableSchema Schema, TableColumn? Unit) table,
        ICollection<TableNote> notes,
        Func<RowCells, TRow> read,
        RowSink<TRow> rows,
        Action<Finding> findings,
        NumberStyle numbers = NumberStyle.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(findings);
        using var records = TableRecords.Open(stream, file, table.Schema, notes, numbers).RequireColumns();
        var cells = new RowCells(records, table.Unit, findings);
        while (records.MoveNext())
        {
            if (cells.TryRead(read, out var row))
            {
                rows(in row);
            }
        }
    }

    /// <summary>Reads the current row.</summary>
    /// <returns>Whether it can stand; else its doubtful cells were told.</returns>
    public bool TryRead<TRow>(Func<RowCells, TRow> read, out TRow row)
    {
        _isDoubtful = false;
        row = read(this);
        return !_isDoubtful;
    }

    /// <summary>A code, an id or a text.</summary>
    public string? Code(TableColumn column) => Read(column, column.IsRequired).Code;

    /// <summary>The code of the commune where she resides: it may be empty only where she resides in none.</summary>
    public string? CommuneOf(ResidenceKind? residence, TableColumn column) =>
        Read(column, mustBeFilled: residence is not null && residence != ResidenceKind.None).Code;

    /// <summary>A word of a vocabulary.</summary>
    public TWord? Word<TWord>(TableColumn column)
        where TWord : Vocabulary<TWord> =>
        (column.CodeAsWritten(_records.Glance(column)) ?? Code(column)) is { } code ? Vocabulary<TWord>.FromCode(code) : null;

    /// <summary>An answer of yes or no.</summary>
    public bool? YesOrNo(TableColumn column) => Code(column) is { } answer ? answer == "yes" : null;

    /// <summary>A whole number.</summary>
    public long? Count(TableColumn column) => Read(column, column.IsRequired).Count;

    /// <summary>A day.</summary>
    public LocalDate? Date(TableColumn column) => DateText.TryRead(_records.Glance(column), out LocalDate date) ? date : Read(column, column.IsRequired).Date;

    /// <summary>A birth date, to whatever it is known.</summary>
    public BirthDate? Birth(TableColumn column) =>
        DateText.TryRead(_records.Glance(column), out BirthDate birth) ? birth
        : Code(column) is { } known ? BirthDate.Parse(known, CultureInfo.InvariantCulture)
        : null;

    private Cell Read(TableColumn column, bool mustBeFilled)
    {
        var cell = _records[column];
        if (cell.State == CellState.Unreadable || (mustBeFilled && cell.IsBlank))
        {
            _isDoubtful = true;
            _findings(Doubt(column, cell));
        }

        return cell;
    }

    /// <summary>In a list of persons a cell is repeated only if it can be nothing about a person: rows shift, and names stand under any header.</summary>
    private Finding Doubt(TableColumn column, Cell cell)
    {
        var reported = cell.IsBlank || _person is null || CellWords.AreKnown(column, cell.Text) ? cell.Text : null;
        var finding = new Finding("DATA-02", Severity.Error, _records.At(column))
        {
            Unit = _unit is null || _records[_unit].Code is not { } code || (_person is not null && !Quotable.IsCode(code)) ? null : code,
            Reported = reported,
            Expected = column.Form,
            MessageKey = cell.IsBlank ? "DATA-02.empty" : reported is null ? "DATA-02.hidden" : "DATA-02.unreadable",
        };
        finding = reported is null ? finding.With("length", cell.Text.Length) : finding.With("reported", reported);
        return _person is not null && _records[_person].Code is { } person && Quotable.IsId(person) ? finding.With("id", person) : finding;
    }
}
