using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>How every figure is made: its rules, each of which unfolds, and the term, readings and files that the page rests on.</summary>
internal sealed class MethodSection(TallyReport report, PageWords words, DocumentTexts texts)
{
    private static readonly string[] Tables = ["units", "women", "population", "members", "events", "posts", "training", "bases", "plan", "changes"];

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html)
    {
        html.Element("p", texts.With("page.files", ("files", Tables.Select(table => report.Files.GetValueOrDefault(table)).OfType<string>())));
        new RulesInUse(report.Rules, texts).Write(html);
        WriteFigures(html);
        html.Element("h3", texts["page.rules"]);
        foreach (var rule in RuleCatalogue.Rules.Where(rule => Figure.Explained.Any(figure => figure.Rules.Contains(rule.Id))))
        {
            using var details = html.In("details", ("class", "rule"), ("id", $"r-{rule.Id}"));
            using (html.In("summary"))
            {
                html.Element("b", rule.Id);
                html.Text($" {rule.Title.In(texts.Language)}");
            }

            using var why = html.In("div", ("class", "why"));
            RuleWords.Write(html, rule, texts);
        }
    }

    private void WriteFigures(HtmlWriter html)
    {
        using var table = html.In("table");
        html.Element("caption", texts["page.figures"]);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.figure"], ("scope", "col"));
            html.Element("th", texts["page.rules"], ("scope", "col"));
        }

        using var body = html.In("tbody");
        foreach (var figure in Figure.Explained)
        {
            using var row = html.In("tr", ("id", $"f-{figure.Code}"));
            html.Element("th", words.Title(figure), ("scope", "row"));
            using var cell = html.In("td");
            for (var i = 0; i < figure.Rules.Length; i++)
            {
                html.Text(i == 0 ? string.Empty : ", ");
                html.Element("a", figure.Rules[i], ("href", $"#r-{figure.Rules[i]}"));
            }
        }
    }
}
