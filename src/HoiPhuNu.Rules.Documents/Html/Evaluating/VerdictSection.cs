using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Every verdict of every unit evaluated; each unfolds into the rules that it rests on.</summary>
internal sealed class VerdictSection(EvaluateReport report, PageWords words, DocumentTexts texts)
{
    private readonly EvaluateWords _evaluate = new(texts);

    /// <summary>Writes a table for each unit.</summary>
    public void Write(HtmlWriter html, CancellationToken interrupted)
    {
        html.Element("p", texts["evaluate.legend"], ("class", "hint"));
        var shown = report.Shown.ToList();
        using var all = html.In("div", ("class", shown.Count > 12 ? "long" : null));
        foreach (var unit in shown)
        {
            interrupted.ThrowIfCancellationRequested();
            using var piece = html.In("div", ("class", "piece"));
            WriteUnit(html, unit);
        }
    }

    private void WriteUnit(HtmlWriter html, UnitEvaluation unit)
    {
        using (html.In("table", ("class", "verdicts")))
        {
            html.ForeignElement("caption", $"{unit.Unit.Name} ({unit.Unit.Code})");
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Element("th", texts["evaluate.target"], ("scope", "col"), ("class", "c-name"));
                html.Element("th", texts["evaluate.period"], ("scope", "col"));
                html.Element("th", texts["evaluate.achieved"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["evaluate.planned"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["evaluate.difference"], ("scope", "col"), ("class", "figure wide"));
                html.Element("th", texts["evaluate.ratio"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["evaluate.outcome"], ("scope", "col"), ("class", "c-outcome"));
            }

            using var body = html.In("tbody");
            foreach (var line in EvaluateLines.Of(unit, report.Day).Where(line => line.Outcome != Outcome.NotApplicable))
            {
                WriteLine(html, line);
            }
        }

        foreach (var target in unit.Targets.Where(target => target.Term.Outcome != Outcome.NotApplicable))
        {
            WriteTerm(html, target);
        }
    }

    private void WriteLine(HtmlWriter html, EvaluateLine line)
    {
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row"), ("class", "name")))
        using (html.In("details", ("class", "how")))
        {
            html.Element("summary", _evaluate.Target(line.Target));
            using var why = html.In("div", ("class", "why"));
            using var rules = html.In("ul");
            foreach (var rule in line.Rules.Select(RuleCatalogue.Get))
            {
                using var item = html.In("li");
                html.Element("b", rule.Id);
                html.Text($" {rule.Title.In(texts.Language)} {ClauseWords.After(rule.ClauseOn(report.Day), texts, "(", ")")}");
            }
        }

        html.Element("td", line.Year is { } year ? $"{year}" : line.From is null ? texts.With("evaluate.as-of", ("day", line.To)) : texts["evaluate.term-so-far"]);
        html.Element("td", words.Number(line.Achieved), ("class", "figure"), ("data-label", texts["evaluate.achieved"]));
        html.Element("td", words.Number(line.Planned), ("class", "figure"), ("data-label", texts["evaluate.planned"]));
        html.Element("td", line.Difference is { } difference ? _evaluate.Signed(difference) : "–", ("class", "figure wide"));
        html.Element("td", words.Percent(line.Percent) + (line.RoundingMisleads ? "!" : string.Empty), ("class", "figure"), ("data-label", texts["evaluate.ratio"]));
        using var verdict = html.In("td");
        words.Verdict(html, line.Outcome);
        if (_evaluate.Missing(line) is { Length: > 0 } missing)
        {
            html.Element("span", missing, ("class", "sub"));
        }
    }

    private void WriteTerm(HtmlWriter html, TargetEvaluation target)
    {
        if (target.Balance is { Allocated: { } allocated, Registered: { } registered, Difference: { } difference } balance)
        {
            html.Element("p", texts.With(
                "evaluate.balance", ("target", _evaluate.Target(target.Target)), ("allocated", allocated), ("registered", registered), ("years", $"{balance.Years.Length}"), ("difference", _evaluate.Signed(difference))), ("class", "hint"));
        }

        if (target.Projection is { } projection && target.Term.Planned is not null)
        {
            html.Element("p", texts.With(
                "evaluate.projection", ("target", _evaluate.Target(target.Target)), ("figure", projection.AtEnd), ("elapsed", projection.DaysElapsed), ("days", projection.DaysInTerm)), ("class", "hint"));
        }
    }
}
