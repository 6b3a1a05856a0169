using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>Takes rows of the population as the bytes they are.</summary>
internal sealed class PopulationRows : IRowIntake<PopulationRow>
{
    private static readonly WordNumbers Answers = WordNumbers.YesOrNo(TableSchema.Population["working_away"]);

    private readonly PopulationIntake _intake;
    private readonly PersonColumns _person;
    private readonly int _away;

    public PopulationRows(TableHeader header, PopulationTally tally)
    {
        _intake = new PopulationIntake(tally);
        _person = new PersonColumns(header, "person_id", _intake.CommuneOf);
        _away = header.PlaceOf(header.Schema["working_away"]);
    }

    /// <inheritdoc/>
    public void Expect(int rows) => _intake.Expect(rows);

    /// <inheritdoc/>
    public bool TryAdd(in CsvRecord record)
    {
        PersonCells row = default;
        return _person.TryRead(record, ref row)
            && PersonColumns.TryWord(record, _away, Answers, out row.Away)
            && _person.TryReadCommune(record, ref row)
            && _intake.TryAdd(row, record.Bytes);
    }

    /// <inheritdoc/>
    public void Add(in PopulationRow row) => _intake.Add(row);

    /// <inheritdoc/>
    public void HandOver(ReadOnlySpan<byte> bytes) => _intake.HandOver(bytes);

    /// <inheritdoc/>
    public void Complete() => _intake.Complete();
}
