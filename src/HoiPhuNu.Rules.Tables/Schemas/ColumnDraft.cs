using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tables.Schemas;

/// <summary>A column before it has its place in a schema.</summary>
internal sealed record ColumnDraft(string Key, string Label, CellKind Kind, bool IsRequired, ImmutableArray<TableWord> Words)
{
    public TableColumn At(int ordinal) => new(ordinal, Key, Label, Kind, IsRequired, Words);
}
