using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Reads the changes between units (<c>changes</c>): how they were reorganised. Whether the changes contradict the register is told by <see cref="UnitRegister"/>.</summary>
public static class ChangesReader
{
    private static readonly TableColumn Date = TableSchema.Changes["date"];
    private static readonly TableColumn Kind = TableSchema.Changes["kind"];
    private static readonly TableColumn Old = TableSchema.Changes["old"];
    private static readonly TableColumn New = TableSchema.Changes["new"];
    private static readonly TableColumn People = TableSchema.Changes["people"];

    /// <summary>Reads all changes from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no table of changes, or one of its rows cannot be read: without it every figure would be in doubt, as without a row of the register.
    /// </exception>
    public static ImmutableArray<UnitChange> Read(Stream stream, string file, ICollection<TableNote> notes)
    {
        using var records = TableRecords.Open(stream, file, TableSchema.Changes, notes).RequireColumns();
        var rows = ImmutableArray.CreateBuilder<UnitChange>();
        while (records.MoveNext())
        {
            rows.Add(Row(records));
        }

        return rows.ToImmutable();
    }

    private static UnitChange Row(TableRecords records)
    {
        var date = records.Filled(Date).Date!.Value;
        var kind = ChangeKind.FromCode(records.Filled(Kind).Code!);
        return new UnitChange(date, kind, records.Filled(Old).Code!, records.Filled(New).Code!)
        {
            File = records.File,
            Row = records.Row,
            People = records.Readable(People).Code is { } people ? PeopleShare.FromCode(people) : null,
        };
    }
}
