using System.Text.Json;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
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
        target.Write(stream =>
        {
            if (arguments.Format == OutputFormat.Json)
            {
                JsonSerializer.Serialize(stream, TemplatesDocument.Of(tables), ToolJson.Written.TemplatesDocument);
                stream.WriteByte((byte)'\n');
                return;
            }

            if (arguments.Format == OutputFormat.Html)
            {
                new TemplatePage(tables, texts).Write(stream, console.Interrupted);
                return;
            }

            if (arguments.Format == OutputFormat.Xlsx)
            {
                TemplateXlsx.Write(tables, stream, texts);
                return;
            }

            using var writer = OutputTarget.TextOn(stream, withMark: arguments.Format == OutputFormat.Csv && target.IsFile);
            if (arguments.Format == OutputFormat.Csv)
            {
                WriteCsv(arguments.Table, tables, writer, texts);
            }
            else
            {
                new TemplateText(Paper.For(writer, target, console), texts).Write(tables);
            }
        });
        return ExitCode.Clean;
    }

    private static void WriteCsv(TableSchema? one, TableSchema[] tables, TextWriter writer, ToolTexts texts)
    {
        var csv = new CsvTableWriter(writer);
        if (one is not null)
        {
            csv.WriteHeader(one);
            csv.WriteRow([.. one.ExampleRow]);
            return;
        }

        csv.WriteRow("table", "column", "label", "required", "kind", "words", "meaning");
        foreach (var (table, column) in tables.SelectMany(table => table.Columns, (table, column) => (table, column)))
        {
            var told = TemplateColumn.Of(table, column);
            csv.WriteRow(
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
