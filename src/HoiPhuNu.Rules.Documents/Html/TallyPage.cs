using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A tally as a page: key figures, pictures with their figures, every unit, what is to be said about the lists, and how it was counted.</summary>
internal sealed class TallyPage
{
    private readonly TallyReport _report;
    private readonly DocumentTexts _texts;
    private readonly TallyScope _scope;
    private readonly PageWords _words;

    public TallyPage(TallyReport report, DocumentTexts texts)
    {
        _report = report;
        _texts = texts;
        _scope = TallyScope.Of(report);
        _words = new PageWords(texts, report.Rules);
    }

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var figures = _report.Figures;
        var axis = new RateAxis(_report.Rules);
        var page = new HtmlPage(_texts, _texts.With("page.tally-title", ("unit", _words.NameOf(_scope))), _texts.With("page.tally-lead", ("day", figures.Tree.Day), ("from", figures.From)));
        page.Add("summary", _texts["page.summary"], WriteSummary);
        page.Add("rates", _texts["page.rates"], new RateSection(_scope, axis, _words, _texts).Write);
        page.Add("bands", _texts["page.bands"], new BandSection(_scope, axis, _words, _texts).Write);
        page.Add("growth", _texts["page.growth"], new GrowthSection(_scope, _words, _texts).Write);
        page.Add("training", _texts["page.training"], new TrainingSection(_scope, _words, _texts).Write);
        page.Add("support", _texts["page.support"], new SupportSection(_scope, _words, _texts).Write);
        page.Add("units", _texts["page.units"], html => new UnitsSection(_report, _scope, _words, _texts).Write(html, interrupted));
        if (_report.Comparison is { } comparison)
        {
            page.Add("readings", _texts["compare.title"], new ComparisonSection(comparison, _words, _texts).Write);
        }

        page.Add("findings", _texts["page.list-findings"], html => WriteFindings(html, interrupted));
        page.Add("method", _texts["page.method"], new MethodSection(_report, _words, _texts).Write);
        page.Write(stream, interrupted);
    }

    private void WriteSummary(HtmlWriter html)
    {
        var target = _report.Target;
        if (RefusedText.Of(_report.Figures.RefusedRows, _texts) is { } refused)
        {
            html.Element("p", refused, ("class", "refused"));
        }

        using var tiles = html.In("div", ("class", "tiles"));
        if (_scope.Root is { } root)
        {
            HtmlTile.Write(html, _texts["page.rate"], _words.Rate(root), _texts.With("page.of", ("part", _words.Number(root.Gathering.Counted)), ("whole", _words.Number(root.Gathering.Women))), explain: Why(Figure.Rate));
        }

        HtmlTile.Write(html, _texts.With("page.bases-above", ("target", _words.Target)), _words.Rate(target.Rate.Share), _texts.With("page.bases-note", ("met", target.Rate.Met), ("judged", target.Rate.Met + target.Rate.NotMet)), explain: WriteTarget);
        HtmlTile.Write(html, _texts["page.net-growth"], _words.Number(target.Growth), GrowthNote(), explain: _scope.Root is null ? null : Why(Figure.Net));
        HtmlTile.Write(html, _texts["page.support"], _words.Number(_scope.Units.Count(figures => figures.Support?.Needed == Answer.Yes)), _texts["page.bases-unit"], explain: html => RuleWords.Write(html, RuleCatalogue.Get("SUP-1"), _texts));
        if (_scope.Root is { } whole)
        {
            Training(html, "page.cadres-trained-long", whole.Training.Cadres, Figure.CadresTrained);
            Training(html, "page.branch-heads-trained-long", whole.Training.BranchHeads, Figure.BranchHeadsTrained);
            Training(html, "page.base-cadres-trained-long", whole.Training.BaseCadres, Figure.BaseCadresTrained);
            if (whole.Computers is { } computers)
            {
                HtmlTile.Write(html, _texts["page.computers"], _words.Rate(computers.Share), _texts.With("page.of", ("part", _words.Number(computers.WithComputer)), ("whole", _words.Number(computers.Bases))), explain: Why(Figure.WithComputer));
            }
        }
    }

    private string? GrowthNote() =>
        _scope.Root is { } root && _scope.RegisteredGrowth(root) is { Comparison: { } compared }
            ? _texts.With("page.growth-note", ("planned", compared.Planned), ("percent", _words.Percent(compared.ToPercent())))
            : null;

    private void Training(HtmlWriter html, string label, Coverage coverage, Figure figure)
    {
        if (coverage.InPost is not null)
        {
            HtmlTile.Write(html, _texts[label], coverage.InPost == 0 ? "–" : _words.Rate(coverage.Share), _texts.With("page.of", ("part", _words.Number(coverage.Trained)), ("whole", _words.Number(coverage.InPost))), explain: Why(figure));
        }
    }

    private Action<HtmlWriter> Why(Figure figure) => html => new FigureWhy(_texts).Write(
        html,
        ExplainedFigureDocument.Of(FigureExplanation.Outline(_report.Lists, _report.Figures, _scope.Root!.Unit, figure), _report.Figures.Tree.Day, _report.Files, _texts.Language));

    private void WriteTarget(HtmlWriter html)
    {
        var rate = _report.Target.Rate;
        html.Element("p", _texts.With("tally.target-rate", ("met", rate.Met), ("not_met", rate.NotMet), ("not_applicable", rate.NotApplicable), ("cannot_tell", rate.CannotTell), ("share", rate.Share)));
        RuleWords.Write(html, RuleCatalogue.Get("RATE-6"), _texts);
    }

    private void WriteFindings(HtmlWriter html, CancellationToken interrupted)
    {
        var (errors, warnings) = (_report.Count(Severity.Error), _report.Count(Severity.Warning));
        html.Element("p", _texts.With("summary.list-rows", ("rows", _report.Rows)));
        html.Element("p", _texts[errors > 0 ? "tally.verdict-errors" : warnings > 0 ? "tally.verdict-warnings" : "tally.verdict-clean"], ("class", $"verdict {(errors > 0 ? "error" : warnings > 0 ? "warning" : "good")}"));
        new RuleSummary(_report, _texts).Write(html);
        if (!_report.Findings.IsEmpty)
        {
            new FindingsSection(_report, _texts).Write(html, interrupted);
        }
    }
}
