using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using NodaTime;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Reads the register of units (<c>units</c>). Whether it contradicts itself is told by <see cref="UnitRegister.Create"/>.</summary>
public static class RegisterReader
{
    private static readonly TableColumn Code = TableSchema.Units["code"];
    private static readonly TableColumn Name = TableSchema.Units["name"];
    private static readonly TableColumn LevelColumn = TableSchema.Units["level"];
    private static readonly TableColumn Kind = TableSchema.Units["kind"];
    private static readonly TableColumn Parent = TableSchema.Units["parent"];
    private static readonly TableColumn From = TableSchema.Units["from"];
    private static readonly TableColumn Until = TableSchema.Units["until"];

    /// <summary>Reads a whole register from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no register, or one of its rows cannot be read: without it every figure would be in doubt (DATA-13).
    /// </exception>
    public static ImmutableArray<UnitRow> Read(Stream stream, string file, ICollection<TableNote> notes)
    {
        using var records = TableRecords.Open(stream, file, TableSchema.Units, notes).RequireColumns();
        var rows = ImmutableArray.CreateBuilder<UnitRow>();
        while (records.MoveNext())
        {
            rows.Add(Row(records));
        }

        return rows.ToImmutable();
    }

    private static UnitRow Row(TableRecords records)
    {
        var level = Level.FromCode(Required(records, LevelColumn));
        var isBase = level == Level.Commune;
        var kind = isBase ? Required(records, Kind) : records.Readable(Kind).Code;
        return new UnitRow(Required(records, Code), level)
        {
            File = records.File,
            Row = records.Row,
            Name = records[Name].Code,
            Kind = kind is null ? null : UnitKind.FromCode(kind),
            Parent = records[Parent].Code,
            From = Day(records, From),
            Until = Day(records, Until),
        };
    }

    private static string Required(TableRecords records, TableColumn column) => records.Filled(column).Code!;

    private static LocalDate? Day(TableRecords records, TableColumn column) => records.Readable(column).Date;
}
