using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Templates;

/// <summary>One column of a table.</summary>
/// <param name="Column">Its English key.</param>
/// <param name="Label">Its Vietnamese label.</param>
/// <param name="Required">Whether the table must have it.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Words">The words a cell may hold; empty where it has no vocabulary.</param>
/// <param name="Meaning">What stands in it.</param>
internal sealed record TemplateColumn(string Column, string Label, bool Required, string Kind, ImmutableArray<TableWord> Words, LocalizedText Meaning)
{
    public static TemplateColumn Of(TableSchema table, TableColumn column) => new(
        column.Key,
        column.Label,
        column.IsRequired,
        CodeOf(column.Kind),
        column.Words,
        new LocalizedText(TableMessages.Describe(table, column, Language.Vietnamese), TableMessages.Describe(table, column, Language.English)));

    private static string CodeOf(CellKind kind) => kind switch
    {
        CellKind.Code => "code",
        CellKind.Text => "text",
        CellKind.Word => "word",
        CellKind.Year => "year",
        CellKind.Count => "count",
        CellKind.SignedCount => "signed_count",
        CellKind.Percent => "percent",
        CellKind.Date => "date",
        CellKind.BirthDate => "birth_date",
        _ => "yes_no_or_count",
    };
}
