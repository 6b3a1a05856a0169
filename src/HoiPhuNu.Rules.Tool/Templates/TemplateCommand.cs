using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Templates;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Templates;

/// <summary><c>hoiphunu template</c>: an empty table to fill in, with an example row that readers pass over, or what its columns mean.</summary>
internal static class TemplateCommand
{
    public static int Run(TemplateArguments arguments, ToolConsole console, ToolTexts texts)
    {
        TableSchema[] tables = arguments.Table is { } one ? [one] : [.. TableSchema.All];
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, [], console);
        new ResultForms
        {
            Json = stream => ResultForms.WriteJson(stream, TemplatesDocument.Of(tables), DocumentJson.Written.TemplatesDocument),
            Table = table => WriteCsv(arguments.Table, tables, table, texts),
            Workbook = stream => TemplateXlsx.Write(tables, stream, texts.Documents),
            Page = stream => new TemplatePage(tables, texts.Documents).Write(stream, console.Interrupted),
            Text = paper => new TemplateText(paper, texts.Documents).Write(tables),
        }.Write(arguments.Format, target, console);
        return ExitCode.Clean;
    }

    private static void WriteCsv(TableSchema? one, TableSchema[] tables, TableWriter writer, ToolTexts texts)
    {
        if (one is not null)
        {
            writer.WriteHeader(one);
            writer.WriteRow([.. one.ExampleRow]);
            return;
        }

        writer.WriteRow("table", "column", "label", "required", "kind", "words", "meaning");
        foreach (var (table, column) in tables.SelectMany(table => table.Columns, (table, column) => (table, column)))
        {
            var told = TemplateColumn.Of(table, column);
            writer.WriteRow(
                table.Name,
                told.Column,
                told.Label,
                told.Required ? "yes" : "no",
                told.Kind,
                string.Join(' ', told.Words.Select(word => word.Code)),
                told.Meaning.In(texts.Language));
        }
    }
}
