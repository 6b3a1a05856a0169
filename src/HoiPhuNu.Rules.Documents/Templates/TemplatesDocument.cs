using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Documents.Templates;

/// <summary>Tables and their columns as JSON.</summary>
internal sealed record TemplatesDocument(ImmutableArray<TemplateDocument> Tables)
{
    public static TemplatesDocument Of(IEnumerable<TableSchema> tables) => new([.. tables.Select(TemplateDocument.Of)]);
}
