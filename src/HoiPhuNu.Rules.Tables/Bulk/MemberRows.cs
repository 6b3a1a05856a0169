using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>Takes rows of members as the bytes they are.</summary>
internal sealed class MemberRows : IRowIntake<MemberRow>
{
    private static readonly WordNumbers Categories = WordNumbers.Of<MemberCategory>(TableSchema.Members["category"]);
    private static readonly WordNumbers Founders = WordNumbers.Of<Level>(TableSchema.Members["club_founder"]);
    private static readonly WordNumbers Reasons = WordNumbers.Of<EndReason>(TableSchema.Members["end_reason"]);

    private readonly MemberIntake _intake;
    private readonly PersonColumns _person;
    private readonly int _category;
    private readonly int _founder;
    private readonly int _admitted;
    private readonly int _ended;
    private readonly int _reason;

    public MemberRows(TableHeader header, MemberTally tally)
    {
        _intake = new MemberIntake(tally);
        _person = new PersonColumns(header, "member_id", _intake.CommuneOf);
        _category = header.PlaceOf(header.Schema["category"]);
        _founder = header.PlaceOf(header.Schema["club_founder"]);
        _admitted = header.PlaceOf(header.Schema["admitted_on"]);
        _ended = header.PlaceOf(header.Schema["ended_on"]);
        _reason = header.PlaceOf(header.Schema["end_reason"]);
    }

    /// <inheritdoc/>
    public void Expect(int rows) => _intake.Expect(rows);

    /// <inheritdoc/>
    public bool TryAdd(in CsvRecord record)
    {
        PersonCells row = default;
        return _person.TryRead(record, ref row)
            && PersonColumns.TryWord(record, _category, Categories, out row.Category) && row.Category != WordNumbers.None
            && PersonColumns.TryWord(record, _founder, Founders, out row.Founder)
            && PersonColumns.TryDate(record, _admitted, out row.AdmittedOn) && row.AdmittedOn != DayNumber.Missing
            && PersonColumns.TryDate(record, _ended, out row.EndedOn)
            && PersonColumns.TryWord(record, _reason, Reasons, out _)
            && _person.TryReadCommune(record, ref row)
            && _intake.TryAdd(row, record.Bytes);
    }

    /// <inheritdoc/>
    public void Add(in MemberRow row) => _intake.Add(row);

    /// <inheritdoc/>
    public void HandOver(ReadOnlySpan<byte> bytes) => _intake.HandOver(bytes);

    /// <inheritdoc/>
    public void Complete() => _intake.Complete();
}
