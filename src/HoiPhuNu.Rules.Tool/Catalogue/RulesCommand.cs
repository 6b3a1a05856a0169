using HoiPhuNu.Rules.RuleBook;
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
        new ResultForms
        {
            Json = stream => WriteJson(rule, reading, stream),
            Table = table => WriteCsv(rule, reading, new CatalogueCsv(table, texts.Language)),
            Workbook = stream => ResultWorkbook.Write(stream, texts, texts["sheet.rules"], table => WriteCsv(rule, reading, new CatalogueCsv(table, texts.Language))),
            Page = stream => PageOf(rule, reading, texts).Write(stream, console.Interrupted),
            Text = paper => WriteText(rule, reading, new CatalogueText(paper, texts)),
        }.Write(arguments.Format, target, console);
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

    private static RulesPage PageOf(Rule? rule, ReadingDefinition? reading, ToolTexts texts) => new(
        rule is not null ? [rule] : reading is null ? RuleCatalogue.Rules : [],
        reading is not null ? [reading] : rule is null ? RuleCatalogue.Readings : [],
        texts);

    private static void WriteJson(Rule? rule, ReadingDefinition? reading, Stream stream)
    {
        if (rule is not null)
        {
            ResultForms.WriteJson(stream, rule, ToolJson.Written.Rule);
        }
        else if (reading is not null)
        {
            ResultForms.WriteJson(stream, reading, ToolJson.Written.ReadingDefinition);
        }
        else
        {
            ResultForms.WriteJson(stream, new CatalogueDocument(RuleCatalogue.Rules, RuleCatalogue.Readings), ToolJson.Written.CatalogueDocument);
        }
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
