using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Rules as a page writes them.</summary>
internal static class RuleWords
{
    /// <summary>What a rule says, where, and an example.</summary>
    public static void Write(HtmlWriter html, Rule rule, DocumentTexts texts)
    {
        html.Element("p", rule.Statement.In(texts.Language));
        using (html.In("p", ("class", "example")))
        {
            html.Element("b", texts["page.example"]);
            html.Text($" {rule.Example.In(texts.Language)}");
        }

        var places = rule.Clauses.IsEmpty ? texts["clause.outside"] : string.Join("; ", rule.Clauses);
        html.Element("p", texts.With("page.source", ("clause", places)), ("class", "sub"));
    }
}
