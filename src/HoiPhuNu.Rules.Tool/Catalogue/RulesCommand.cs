using HoiPhuNu.Rules.Documents.Catalogue;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Catalogue;

/// <summary><c>hoiphunu rules</c>: the catalogue, one rule, or one reading.</summary>
internal static class RulesCommand
{
    public static int Run(RulesArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var what = Find(arguments.Name);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, [], console);
        new ResultForms
        {
            Json = stream => WriteJson(what, stream),
            Table = table => WriteCsv(what, new CatalogueCsv(table, texts.Language)),
            Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.rules"], table => WriteCsv(what, new CatalogueCsv(table, texts.Language))),
            Page = stream => PageOf(what, texts.Documents).Write(stream, console.Interrupted),
            Text = paper => WriteText(what, new CatalogueText(paper, texts.Documents)),
        }.Write(arguments.Format, target, console);
        return ExitCode.Clean;
    }

    /// <summary>What is asked for: a rule, a reading, a reading that is not offered; <see langword="null"/> for the whole catalogue.</summary>
    private static object? Find(string? name) =>
        name is null ? null
        : RuleCatalogue.TryGet(name, out var rule) ? rule
        : RuleCatalogue.Readings.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase)) is { } reading ? reading
        : RuleCatalogue.Considered.FirstOrDefault(each => string.Equals(each.Name, name, StringComparison.OrdinalIgnoreCase)) is { } considered ? considered
        : throw Unknown(name);

    /// <summary>Says that there is no such rule, and which is near.</summary>
    internal static ToolException Unknown(string name)
    {
        var nearest = Nearest.To(name, RuleCatalogue.Rules.Select(rule => rule.Id).Concat(RuleCatalogue.Readings.Select(reading => reading.Name)).Concat(RuleCatalogue.Considered.Select(reading => reading.Name)));
        return nearest.Count == 0
            ? new ToolException("usage.rule-unknown", ("name", OneLine.Of(name)))
            : new ToolException("usage.rule-unknown-near", ("name", OneLine.Of(name)), ("nearest", nearest));
    }

    private static RulesPage PageOf(object? what, DocumentTexts texts) => what switch
    {
        Rule rule => new RulesPage([rule], [], [.. RuleCatalogue.Considered.Where(reading => reading.Rules.Contains(rule.Id))], texts),
        ReadingDefinition reading => new RulesPage([], [reading], [], texts),
        ConsideredReading considered => new RulesPage([], [], [considered], texts),
        _ => new RulesPage(RuleCatalogue.Rules, RuleCatalogue.Readings, RuleCatalogue.Considered, texts),
    };

    private static void WriteJson(object? what, Stream stream)
    {
        switch (what)
        {
            case Rule rule:
                ResultForms.WriteJson(stream, rule, DocumentJson.Written.Rule);
                break;
            case ReadingDefinition reading:
                ResultForms.WriteJson(stream, reading, DocumentJson.Written.ReadingDefinition);
                break;
            case ConsideredReading considered:
                ResultForms.WriteJson(stream, considered, DocumentJson.Written.ConsideredReading);
                break;
            default:
                ResultForms.WriteJson(stream, new CatalogueDocument(RuleCatalogue.Rules, RuleCatalogue.Readings, RuleCatalogue.Considered), DocumentJson.Written.CatalogueDocument);
                break;
        }
    }

    private static void WriteCsv(object? what, CatalogueCsv csv)
    {
        switch (what)
        {
            case ReadingDefinition reading:
                csv.Write(reading);
                break;
            case ConsideredReading considered:
                csv.Write(considered);
                break;
            default:
                csv.Write(what is Rule rule ? [rule] : RuleCatalogue.Rules);
                break;
        }
    }

    private static void WriteText(object? what, CatalogueText text)
    {
        switch (what)
        {
            case Rule rule:
                text.Write(rule);
                break;
            case ReadingDefinition reading:
                text.Write(reading);
                break;
            case ConsideredReading considered:
                text.Write(considered);
                break;
            default:
                text.WriteAll();
                break;
        }
    }
}
