using System.Text.Json;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Catalogue;

/// <summary><c>hoiphunu rules</c>: the catalogue, one rule, or one reading.</summary>
internal static class RulesCommand
{
    public static int Run(RulesArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var (rule, reading) = Find(arguments.Name);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, [], console);
        target.Write(stream =>
        {
            if (arguments.Format == OutputFormat.Json)
            {
                WriteJson(rule, reading, stream);
                return;
            }

            if (arguments.Format == OutputFormat.Html)
            {
                new RulesPage(
                    rule is not null ? [rule] : reading is null ? RuleCatalogue.Rules : [],
                    reading is not null ? [reading] : rule is null ? RuleCatalogue.Readings : [],
                    texts).Write(stream, console.Interrupted);
                return;
            }

            if (arguments.Format == OutputFormat.Xlsx)
            {
                ResultWorkbook.Write(stream, texts, texts["sheet.rules"], table => WriteCsv(rule, reading, new CatalogueCsv(table, texts.Language)));
                return;
            }

            using var writer = OutputTarget.TextOn(stream, withMark: arguments.Format == OutputFormat.Csv && target.IsFile);
            if (arguments.Format == OutputFormat.Csv)
            {
                WriteCsv(rule, reading, new CatalogueCsv(new CsvTableWriter(writer), texts.Language));
            }
            else
            {
                WriteText(rule, reading, new CatalogueText(Paper.For(writer, target, console), texts));
            }
        });
        return ExitCode.Clean;
    }

    private static (Rule? Rule, ReadingDefinition? Reading) Find(string? name)
    {
        if (name is null || RuleCatalogue.TryGet(name, out var rule))
        {
            return (name is null ? null : RuleCatalogue.Get(name), null);
        }

        return RuleCatalogue.Readings.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase)) is { } reading
            ? (null, reading)
            : throw Unknown(name);
    }

    /// <summary>Says that there is no such rule, and which is near.</summary>
    internal static ToolException Unknown(string name)
    {
        var nearest = Nearest.To(name, RuleCatalogue.Rules.Select(rule => rule.Id).Concat(RuleCatalogue.Readings.Select(reading => reading.Name)));
        return nearest.Count == 0
            ? new ToolException("usage.rule-unknown", ("name", OneLine.Of(name)))
            : new ToolException("usage.rule-unknown-near", ("name", OneLine.Of(name)), ("nearest", nearest));
    }

    private static void WriteJson(Rule? rule, ReadingDefinition? reading, Stream stream)
    {
        if (rule is not null)
        {
            JsonSerializer.Serialize(stream, rule, ToolJson.Written.Rule);
        }
        else if (reading is not null)
        {
            JsonSerializer.Serialize(stream, reading, ToolJson.Written.ReadingDefinition);
        }
        else
        {
            JsonSerializer.Serialize(stream, new CatalogueDocument(RuleCatalogue.Rules, RuleCatalogue.Readings), ToolJson.Written.CatalogueDocument);
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteCsv(Rule? rule, ReadingDefinition? reading, CatalogueCsv csv)
    {
        if (reading is not null)
        {
            csv.Write(reading);
        }
        else
        {
            csv.Write(rule is null ? RuleCatalogue.Rules : [rule]);
        }
    }

    private static void WriteText(Rule? rule, ReadingDefinition? reading, CatalogueText text)
    {
        if (rule is not null)
        {
            text.Write(rule);
        }
        else if (reading is not null)
        {
            text.Write(reading);
        }
        else
        {
            text.WriteAll();
        }
    }
}
