using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Templates;

/// <summary>One table: what it holds, its columns, and its example row.</summary>
internal sealed record TemplateDocument(string Table, LocalizedText Title, ImmutableArray<TemplateColumn> Columns, ImmutableArray<string> Example)
{
    public static TemplateDocument Of(TableSchema table) => new(
        table.Name,
        new LocalizedText(TableMessages.Name(table, Language.Vietnamese), TableMessages.Name(table, Language.English)),
        [.. table.Columns.Select(column => TemplateColumn.Of(table, column))],
        table.ExampleRow);
}
