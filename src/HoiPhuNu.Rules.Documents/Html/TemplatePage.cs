using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Tables and what stands in their columns, as a page.</summary>
internal sealed class TemplatePage(IReadOnlyList<TableSchema> tables, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.tables-title"], texts.With("template.hint", ("table", tables.Count == 1 ? tables[0].Name : TableSchema.Report.Name)));
        foreach (var table in tables)
        {
            page.Add(table.Name, TableMessages.Name(table, texts.Language), html => WriteColumns(html, table));
        }

        page.Write(stream, interrupted);
    }

    private void WriteColumns(HtmlWriter html, TableSchema table)
    {
        foreach (var column in table.Columns)
        {
            html.Element("h3", $"{column.Label} · {column.Key}{(column.IsRequired ? texts["template.required"] : string.Empty)}");
            html.Element("p", TableMessages.Describe(table, column, texts.Language));
            if (!column.Words.IsEmpty)
            {
                html.Element("p", texts.With("template.words", ("words", string.Join(", ", column.Words.Select(word => $"{word.Vietnamese} ({word.Code})")))), ("class", "sub"));
            }
        }
    }
}
