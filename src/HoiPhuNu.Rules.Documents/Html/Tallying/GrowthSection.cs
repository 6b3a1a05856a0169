using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Net growth of each part, against what it registered for the year where there is a plan; the terms of growth unfold.</summary>
internal sealed class GrowthSection(TallyScope scope, PageWords words, DocumentTexts texts)
{
    private readonly List<Line> _lines =
    [
        .. scope.Units
            .Where(figures => figures.Unit.IsSuperior && scope.RegisteredGrowth(figures) is not null)
            .Concat(scope.Compared.Where(figures => !figures.Unit.IsAffiliated))
            .Where(figures => figures.Unit != scope.Root?.Unit || scope.Groups.IsEmpty)
            .DistinctBy(figures => figures.Unit)
            .OrderBy(figures => figures.Unit.Level.Ordinal)
            .ThenBy(figures => figures.Unit.Code, StringComparer.Ordinal)
            .Select(figures => Line.Of(figures, scope)),
    ];

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html)
    {
        var whole = scope.Root is { } root && _lines.TrueForAll(line => line.Figures.Unit != root.Unit) ? Line.Of(root, scope) : null;
        var all = whole is null ? _lines : [.. _lines, whole];
        if (all.TrueForAll(line => line.Net is null))
        {
            html.Element("p", texts["tally.target-growth-unknown"], ("class", "empty"));
            return;
        }

        html.Element("p", texts[scope.HasPlan ? "page.growth-caption-plan" : "page.growth-caption"]);
        using (html.In("ul", ("class", "legend")))
        {
            BandLegend.Item(html, "done", texts[scope.HasPlan ? "page.growth-reached" : "page.growth-up"]);
            BandLegend.Item(html, "short", texts[scope.HasPlan ? "page.growth-short" : "page.growth-down"]);
            if (scope.HasPlan)
            {
                BandLegend.Item(html, "planned", texts["page.registered"]);
            }
        }

        WriteChart(html, whole);
        WriteTerms(html, all);
    }

    private void WriteChart(HtmlWriter html, Line? whole)
    {
        using var table = html.In("table", ("class", "chart"));
        html.Element("caption", texts["page.growth"], ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
            html.Element("th", texts["page.growth-picture"], ("scope", "col"));
            html.Element("th", texts["page.achieved"], ("scope", "col"), ("class", "c-n"));
            if (scope.HasPlan)
            {
                html.Element("th", texts["page.registered"], ("scope", "col"), ("class", "c-n"));
                html.Element("th", texts["page.difference"], ("scope", "col"), ("class", "c-n"));
                html.Element("th", texts["page.reached"], ("scope", "col"), ("class", "c-w"));
                html.Element("th", texts["page.verdict"], ("scope", "col"), ("class", "c-w"));
            }
        }

        using var body = html.In("tbody");
        if (whole is not null)
        {
            WriteRow(html, whole, null);
        }

        var bullet = new SvgBullet([.. _lines.Select(line => (line.Net, line.Registered?.Planned))]);
        foreach (var line in _lines)
        {
            WriteRow(html, line, bullet);
        }
    }

    /// <summary>The whole has no picture: beside it nothing else could be seen.</summary>
    private void WriteRow(HtmlWriter html, Line line, SvgBullet? bullet)
    {
        using var row = html.In("tr", ("class", bullet is null ? "total" : null));
        html.ForeignElement("th", line.Figures.Unit.Name, ("scope", "row"));
        using (html.In("td", ("class", "picture")))
        {
            bullet?.Write(html, line.Net, line.Registered?.Planned);
        }

        html.Element("td", words.Number(line.Net), ("class", "figure"));
        if (!scope.HasPlan)
        {
            return;
        }

        var compared = line.Registered?.Comparison;
        html.Element("td", line.Registered?.Planned is { } planned ? words.Number(planned) : "–", ("class", "figure low"), ("data-label", texts["page.registered"]));
        html.Element("td", compared is { } both ? words.Number(both.Difference) : "–", ("class", "figure low"), ("data-label", texts["page.difference"]));
        html.Element("td", words.Percent(compared?.ToPercent()), ("class", "figure low"), ("data-label", texts["page.reached"]));
        using var verdict = html.In("td", ("class", "figure low"));
        words.Verdict(html, line.Registered?.Outcome);
    }

    private void WriteTerms(HtmlWriter html, IReadOnlyList<Line> lines)
    {
        if (lines.All(line => line.Figures.Growth?.Net != line.Net))
        {
            return;
        }

        using var details = html.In("details", ("class", "data"));
        html.Element("summary", texts["page.data-table"]);
        using var scroll = html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", texts["page.growth-terms"]));
        using var table = html.In("table");
        html.Element("caption", texts["page.growth-terms"], ("class", "hidden-text"));
        (string Name, Func<GrowthFigure, long> Of)[] terms =
        [
            (texts["page.admitted"], growth => growth.Terms.Admitted),
            (texts["page.moved-in"], growth => growth.Terms.MovedIn),
            (texts["page.left"], growth => growth.Terms.Left),
            (texts["page.died"], growth => growth.Terms.Died),
            (texts["page.moved-out"], growth => growth.Terms.MovedOut),
            (texts["page.clubs"], growth => growth.Terms.Club),
            (texts["tally.growth"], growth => growth.Net),
        ];
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"));
            foreach (var (name, _) in terms)
            {
                html.Element("th", name, ("scope", "col"), ("class", "figure"));
            }
        }

        using var body = html.In("tbody");
        foreach (var line in lines)
        {
            using var row = html.In("tr");
            html.ForeignElement("th", line.Figures.Unit.Name, ("scope", "row"));
            foreach (var (_, of) in terms)
            {
                html.Element("td", words.Number(line.Figures.Growth is { } growth ? of(growth) : null), ("class", "figure"));
            }
        }
    }

    /// <summary>One unit.</summary>
    private sealed record Line(UnitFigures Figures, long? Net, PlanEvaluation? Registered)
    {
        public static Line Of(UnitFigures figures, TallyScope scope) => new(figures, scope.GrowthOf(figures), scope.RegisteredGrowth(figures));
    }
}
