using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A year-end evaluation as a page: where the whole stands, every verdict with its evidence, the pictures of a tally, and what is to be said about the inputs.</summary>
internal sealed class EvaluatePage
{
    private readonly EvaluateReport _report;
    private readonly DocumentTexts _texts;
    private readonly TallyScope _scope;
    private readonly PageWords _words;

    public EvaluatePage(EvaluateReport report, DocumentTexts texts)
    {
        _report = report;
        _texts = texts;
        _scope = TallyScope.Of(report);
        _words = new PageWords(texts, report.Rules);
    }

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var axis = new RateAxis(_report.Rules);
        var page = new HtmlPage(
            _texts,
            _texts.With("page.evaluate-title", ("unit", _words.NameOf(_scope))),
            _texts.With(_report.IsFromReport ? "evaluate.title-report" : "evaluate.title-lists", ("day", _report.Day)));
        page.Add("summary", _texts["page.summary"], WriteSummary);
        page.Add("verdicts", _texts["page.verdicts"], html => new VerdictSection(_report, _words, _texts).Write(html, interrupted));
        page.Add("growth", _texts["page.growth"], new GrowthSection(_scope, _words, _texts).Write);
        page.Add("rates", _texts["page.rates"], new RateSection(_scope, axis, _words, _texts).Write);
        page.Add("bands", _texts["page.bands"], html =>
        {
            new BandSection(_scope, axis, _words, _texts).Write(html);
            new BandMovementTable(_report, _words, _texts).Write(html);
        });
        page.Add("training", _texts["page.training"], new TrainingSection(_scope, _words, _texts).Write);
        page.Add("support", _texts["page.support"], new SupportSection(_scope, _words, _texts).Write);
        page.Add("findings", _texts["page.input-findings"], html => WriteFindings(html, interrupted));
        page.Add("rules", _texts["page.rules"], new RulesInUse(_report.Rules, _texts).Write);
        page.Write(stream, interrupted);
    }

    private void WriteSummary(HtmlWriter html)
    {
        if (RefusedText.Of(_report.RefusedRows, _texts) is { } refused)
        {
            html.Element("p", refused, ("class", "refused"));
        }

        using var tiles = html.In("div", ("class", "tiles"));
        if (_scope.Root is { } root && _report.Evaluation[root.Unit] is { } evaluation)
        {
            foreach (var target in evaluation.Targets)
            {
                foreach (var period in target.Years.Where(year => year.Year == _report.Day.Year).Append(target.Term).Where(each => each.Planned is not null))
                {
                    WriteTile(html, period);
                }
            }

            var bases = root.Gathering.Target;
            HtmlTile.Write(html, _texts.With("page.bases-above", ("target", _words.Target)), _words.Rate(bases.Share), _texts.With("page.bases-note", ("met", bases.Met), ("judged", bases.Met + bases.NotMet)), explain: html => RuleWords.Write(html, RuleCatalogue.Get("RATE-6"), _texts));
        }

        HtmlTile.Write(html, _texts["page.support"], _words.Number(_scope.Units.Count(figures => figures.Support?.Needed == Answer.Yes)), _texts["page.bases-unit"], explain: html => RuleWords.Write(html, RuleCatalogue.Get("SUP-1"), _texts));
    }

    private void WriteTile(HtmlWriter html, PlanEvaluation period)
    {
        var name = new EvaluateWords(_texts).Target(period.Target);
        var when = period.Year is { } year ? $"{year}" : _texts["evaluate.term-so-far"];
        HtmlTile.Write(
            html,
            $"{name}, {when}",
            _words.Percent(period.Comparison?.ToPercent()),
            $"{_texts.With("page.of", ("part", _words.Number(period.Achieved)), ("whole", _words.Number(period.Planned)))} · {_words.Of(period.Outcome)}",
            explain: html => RuleWords.Write(html, RuleCatalogue.Get("PLAN-4"), _texts));
    }

    private void WriteFindings(HtmlWriter html, CancellationToken interrupted)
    {
        var (errors, warnings) = (_report.Count(Severity.Error), _report.Count(Severity.Warning));
        html.Element("p", _texts.With(_report.IsFromReport ? "summary.rows" : "summary.list-rows", ("rows", _report.Rows)));
        html.Element("p", _texts[errors > 0 ? "evaluate.verdict-errors" : warnings > 0 ? "evaluate.verdict-warnings" : "evaluate.verdict-clean"], ("class", $"verdict {(errors > 0 ? "error" : warnings > 0 ? "warning" : "good")}"));
        new RuleSummary(_report, _texts).Write(html);
        if (!_report.Findings.IsEmpty)
        {
            new FindingsSection(_report, _texts).Write(html, interrupted);
        }
    }
}
