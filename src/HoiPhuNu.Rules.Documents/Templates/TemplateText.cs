using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Documents.Templates;

/// <summary>Tables and what stands in their columns, for people.</summary>
internal sealed class TemplateText(Paper paper, DocumentTexts texts)
{
    public void Write(IReadOnlyList<TableSchema> tables)
    {
        foreach (var table in tables)
        {
            paper.Line(0, new Inked(TableMessages.Name(table, texts.Language), Ink.Heading));
            foreach (var column in table.Columns)
            {
                Write(table, column);
            }

            paper.Blank();
        }

        paper.Line(0, texts.With("template.hint", ("table", tables.Count == 1 ? tables[0].Name : TableSchema.Report.Name)));
    }

    private void Write(TableSchema table, TableColumn column)
    {
        paper.Line(2, new Inked(column.Label, Ink.Strong), new Inked($" · {column.Key}{(column.IsRequired ? texts["template.required"] : string.Empty)}", Ink.Faint));
        paper.Line(4, TableMessages.Describe(table, column, texts.Language));
        if (!column.Words.IsEmpty)
        {
            paper.Line(4, texts.With("template.words", ("words", string.Join(", ", column.Words.Select(word => $"{word.Vietnamese} ({word.Code})")))));
        }
    }
}
