using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>Takes rows of movements as the bytes they are.</summary>
internal sealed class MovementRows : IRowIntake<MovementRow>
{
    private static readonly WordNumbers Kinds = WordNumbers.Of<MovementKind>(TableSchema.Events["event"]);
    private static readonly WordNumbers Categories = WordNumbers.Of<MemberCategory>(TableSchema.Events["category"]);
    private static readonly WordNumbers Founders = WordNumbers.Of<Level>(TableSchema.Events["club_founder"]);

    private readonly MovementIntake _intake;
    private readonly CodeNumbers _communes;
    private readonly int _member;
    private readonly int _commune;
    private readonly int _date;
    private readonly int _event;
    private readonly int _category;
    private readonly int _founder;

    public MovementRows(TableHeader header, MovementTally tally)
    {
        _intake = new MovementIntake(tally);
        _communes = new CodeNumbers(_intake.CodeOf);
        _member = header.PlaceOf(header.Schema["member_id"]);
        _commune = header.PlaceOf(header.Schema["commune"]);
        _date = header.PlaceOf(header.Schema["date"]);
        _event = header.PlaceOf(header.Schema["event"]);
        _category = header.PlaceOf(header.Schema["category"]);
        _founder = header.PlaceOf(header.Schema["club_founder"]);
    }

    /// <inheritdoc/>
    public void Expect(int rows) => _intake.Expect(rows);

    /// <inheritdoc/>
    public bool TryAdd(in CsvRecord record)
    {
        MovementCells row = default;
        row.Row = record.Row;
        if (!record.TryPlain(_member, out var member) || !record.TryPlain(_commune, out var commune))
        {
            return false;
        }

        (row.KeyStart, row.KeyLength) = (member.Start, member.Length);
        row.Commune = _communes.Find(record.Bytes[commune.Start..], commune.Length);
        return PersonColumns.TryDate(record, _date, out row.Day) && row.Day != DayNumber.Missing
            && PersonColumns.TryWord(record, _event, Kinds, out row.Kind) && row.Kind != WordNumbers.None
            && PersonColumns.TryWord(record, _category, Categories, out row.Category) && row.Category != WordNumbers.None
            && PersonColumns.TryWord(record, _founder, Founders, out row.Founder)
            && _intake.TryAdd(row, record.Bytes);
    }

    /// <inheritdoc/>
    public void Add(in MovementRow row) => _intake.Add(row);

    /// <inheritdoc/>
    public void HandOver(ReadOnlySpan<byte> bytes) => _intake.HandOver(bytes);

    /// <inheritdoc/>
    public void Complete() => _intake.Complete();
}
