using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>How far cadres and branch heads of each part are trained, in distinct persons.</summary>
internal sealed class TrainingSection(TallyScope scope, PageWords words, DocumentTexts texts)
{
    private static readonly TrainingPopulation[] Populations = [TrainingPopulation.Cadres, TrainingPopulation.BranchHeads, TrainingPopulation.BaseCadres];

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html)
    {
        if (scope.Units.All(figures => figures.Training.Cadres.InPost is null))
        {
            html.Element("p", texts["page.no-posts"], ("class", "empty"));
            return;
        }

        html.Element("p", texts["page.training-caption"]);
        using (html.In("ul", ("class", "legend")))
        {
            BandLegend.Item(html, "cadres", texts["page.cadres"]);
            BandLegend.Item(html, "heads", texts["page.branch-heads"]);
        }

        using var table = html.In("table", ("class", "chart"));
        html.Element("caption", texts["page.training"], ("class", "hidden-text"));
        WriteHeaders(html);
        using var body = html.In("tbody");
        if (scope.Root is { } root && scope.Compared.All(figures => figures.Unit != root.Unit))
        {
            WriteRow(html, root, "total");
        }

        foreach (var figures in scope.Compared)
        {
            WriteRow(html, figures, null);
        }
    }

    private void WriteHeaders(HtmlWriter html)
    {
        using var head = html.In("thead");
        using var row = html.In("tr");
        html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
        html.Element("th", texts["page.axis-trained"], ("scope", "col"));
        foreach (var population in Populations)
        {
            html.Element("th", Name(population), ("scope", "col"), ("class", "c-w"));
        }
    }

    private void WriteRow(HtmlWriter html, UnitFigures figures, string? look)
    {
        using var row = html.In("tr", ("class", look));
        html.ForeignElement("th", figures.Unit.Name, ("scope", "row"));
        using (html.In("td", ("class", "picture")))
        using (RateStrip.Open(html))
        {
            SvgDots.Path(html, "stem", "M0 6H100");
            RateAxis.Line(html, "goal", RateAxis.Place(Coverage.Target));
            Dot(html, "heads", figures.Training.BranchHeads);
            Dot(html, "cadres", figures.Training.Cadres);
        }

        foreach (var population in Populations)
        {
            var coverage = figures.Training[population];
            using var cell = html.In("td", ("class", "figure low"), ("data-label", Name(population)));
            html.Text(coverage.Share is { IsApplicable: true } share ? words.Rate(share) : coverage.InPost == 0 ? "–" : "?");
            html.Element("span", $"{words.Number(coverage.Trained)} / {words.Number(coverage.InPost)}", ("class", "sub"));
        }
    }

    private static void Dot(HtmlWriter html, string look, Coverage coverage)
    {
        if (coverage.Share is { IsApplicable: true } share)
        {
            SvgDots.Write(html, look, [(RateAxis.Place(share), 6m)]);
        }
    }

    private string Name(TrainingPopulation population) => texts[
        population == TrainingPopulation.Cadres ? "page.cadres" : population == TrainingPopulation.BranchHeads ? "page.branch-heads" : "page.base-cadres"];
}
