using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The figures of every unit: superiors in one table, bases in a table for each superior; each line unfolds into its arithmetic.</summary>
internal sealed class UnitsSection(TallyReport report, TallyScope scope, PageWords words, DocumentTexts texts)
{
    private readonly UnitWhy _why = new(report, scope, words, texts);

    /// <summary>Writes filters and tables.</summary>
    public void Write(HtmlWriter html, CancellationToken interrupted)
    {
        var shown = report.Shown.ToList();
        html.Element("p", texts["page.units-caption"]);
        WriteFilters(html, shown);
        using (html.In("div", ("id", "unit-rows"), ("class", shown.Count > HtmlPage.LongTable ? "long" : null)))
        {
            WriteTable(html, texts["page.units-superiors"], [.. shown.Where(figures => !figures.Unit.IsBase).OrderBy(figures => figures.Unit.Level.Ordinal)], interrupted);
            foreach (var group in shown.Where(figures => figures.Unit.IsBase).GroupBy(figures => figures.Parent).OrderBy(group => group.Key?.Code, StringComparer.Ordinal))
            {
                WriteTable(html, CaptionOf(group.Key, group.First()), [.. group], interrupted);
            }
        }

        html.Element("p", texts["tally.legend"], ("class", "hint"));
        if (shown.Exists(figures => !figures.Gathering.Gain.IsNone))
        {
            html.Element("p", texts["tally.legend-gain"], ("class", "hint"));
        }
    }

    private string CaptionOf(Unit? superior, UnitFigures first) =>
        superior is null ? texts["page.units"]
        : scope.ProvinceOf(first) is { } province && province != superior ? $"{superior.Name}, {province.Name}"
        : superior.Name;

    private void WriteFilters(HtmlWriter html, IReadOnlyCollection<UnitFigures> shown)
    {
        using var form = HtmlFilter.Form(html, "unit-rows", "units-title");
        HtmlFilter.Search(html, texts["page.search-unit"]);
        var provinces = shown.Select(scope.ProvinceOf).OfType<Unit>().DistinctBy(unit => unit.Code).OrderBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        if (provinces.Count > 1)
        {
            HtmlFilter.Choice(html, "province", texts["page.province"], texts["page.all"], provinces.Select(unit => (unit.Code, unit.Name)));
        }

        var outcomes = shown.Select(figures => figures.Gathering.Verdict?.Outcome).OfType<Outcome>().Distinct().Order();
        HtmlFilter.Choice(html, "state", texts.With("page.target-rate", ("target", words.Target)), texts["page.all"], [
            .. outcomes.Select(outcome => (OutcomeCode.Of(outcome)!, words.Of(outcome))),
            .. shown.Any(figures => figures.Support?.Needed == Answer.Yes) ? [("support", texts["page.support-needed"])] : Array.Empty<(string, string)>(),
        ]);
        HtmlFilter.End(html, texts["page.reset"], texts["page.rows-shown"]);
    }

    private void WriteTable(HtmlWriter html, string caption, List<UnitFigures> units, CancellationToken interrupted)
    {
        if (units.Count == 0)
        {
            return;
        }

        using var piece = html.In("div", ("class", "piece"), ("data-piece", ""));
        using var table = html.In("table", ("class", "units"));
        html.Element("caption", caption);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
            html.Element("th", texts["tally.women"], ("scope", "col"), ("class", "figure wide"));
            html.Element("th", texts["tally.counted"], ("scope", "col"), ("class", "figure wide"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts.With("page.target-rate", ("target", words.Target)), ("scope", "col"), ("class", "c-verdict wide"));
            html.Element("th", texts["tally.growth"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["page.cadres-trained"], ("scope", "col"), ("class", "figure wide"));
            html.Element("th", texts["page.branch-heads-trained"], ("scope", "col"), ("class", "figure wide"));
        }

        using var body = html.In("tbody");
        foreach (var figures in units)
        {
            interrupted.ThrowIfCancellationRequested();
            WriteRow(html, figures);
        }
    }

    private void WriteRow(HtmlWriter html, UnitFigures figures)
    {
        var (unit, gathering) = (figures.Unit, figures.Gathering);
        var states = new[] { OutcomeCode.Of(gathering.Verdict?.Outcome), figures.Support?.Needed == Answer.Yes ? "support" : null }.OfType<string>();
        using var row = html.In("tr", ("data-row", ""), ("data-state", string.Join(' ', states)), ("data-province", scope.ProvinceOf(figures)?.Code));
        using (html.In("th", ("scope", "row"), ("class", "name")))
        using (html.In("details", ("class", "how")))
        {
            using (html.In("summary", ("data-text", "")))
            {
                html.Foreign(unit.Name);
                html.Text(" ");
                html.Element("small", unit.Code, ("class", "sub"));
            }

            _why.Write(html, figures);
        }

        html.Element("td", words.Target5(unit, gathering.Women, gathering.WomenUpTo) + (gathering is { HasAllCounts: false, Women: not null } ? "*" : string.Empty), ("class", "figure wide"));
        html.Element("td", words.Target5(unit, gathering.Counted, gathering.CountedUpTo), ("class", "figure wide"));
        html.Element("td", words.Rate(figures), ("class", "figure"));
        using (html.In("td", ("class", "wide")))
        {
            words.Verdict(html, gathering.Verdict?.Outcome);
        }

        html.Element("td", words.Target5(unit, figures.Growth?.Net), ("class", "figure"));
        html.Element("td", CoverageOf(figures.Training.Cadres), ("class", "figure wide"));
        html.Element("td", CoverageOf(figures.Training.BranchHeads), ("class", "figure wide"));
    }

    private string CoverageOf(Coverage coverage) => coverage.InPost is 0 ? "–" : coverage.InPost is null ? "?" : $"{words.Number(coverage.Trained)} / {words.Number(coverage.InPost)}";
}
