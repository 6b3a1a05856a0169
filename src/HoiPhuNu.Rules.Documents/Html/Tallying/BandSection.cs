using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The bases of each district, or province, by bands: where their rates lie, and how many lie where.</summary>
internal sealed class BandSection(TallyScope scope, RateAxis axis, PageWords words, DocumentTexts texts)
{
    /// <summary>Writes it; nothing where there are no parts to compare.</summary>
    public void Write(HtmlWriter html)
    {
        if (scope.Groups.IsEmpty)
        {
            html.Element("p", texts["page.no-groups"], ("class", "empty"));
            return;
        }

        html.Element("p", texts.With("page.bands-caption", ("target", words.Target)));
        BandLegend.Write(html, words, texts, withUnknown: true);
        using var table = html.In("table", ("class", "chart"));
        html.Element("caption", texts["page.bands"], ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts[scope.Groups.All(group => group.Superior.Unit.Level == Level.Province) ? "page.province" : "page.district"], ("scope", "col"), ("class", "c-name"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "c-n"));
            html.Element("th", texts["page.bands-spread"], ("scope", "col"));
            html.Element("th", texts["page.bands-shares"], ("scope", "col"));
            foreach (var band in words.Bands)
            {
                html.Element("th", words.Of(band), ("scope", "col"), ("class", "c-n"));
            }
        }

        using var body = html.In("tbody");
        foreach (var group in scope.Groups)
        {
            WriteRow(html, group);
        }
    }

    private void WriteRow(HtmlWriter html, TallyGroup group)
    {
        using var row = html.In("tr");
        html.ForeignElement("th", group.Superior.Unit.Name, ("scope", "row"));
        html.Element("td", words.Rate(group.Superior), ("class", "figure"));
        using (html.In("td", ("class", "picture")))
        using (RateStrip.Open(html))
        {
            RateAxis.Line(html, "goal", axis.Target);
            var rated = group.Bases.Where(figures => figures.Gathering.Rate is { IsApplicable: true }).Select((figures, place) => (figures, place));
            foreach (var band in rated.GroupBy(dot => dot.figures.Gathering.Verdict?.Band))
            {
                // Three lines of dots, so that neighbours do not hide each other.
                SvgDots.Write(html, RateAxis.Look(band.Key), band.Select(dot => (RateAxis.Place(dot.figures.Gathering.Rate!.Value), 3m + (3m * (dot.place % 3)))));
            }

            if (group.Superior.Gathering.Rate is { IsApplicable: true } own)
            {
                RateAxis.Line(html, "own", RateAxis.Place(own));
            }
        }

        using (html.In("td", ("class", "picture")))
        {
            SvgBar.Write(html, group.Bases.Length, [.. words.Bands.Select(band => ((long)group.Count(band), band.Code)), (group.WithoutBand, "unknown")]);
        }

        foreach (var band in words.Bands)
        {
            html.Element("td", words.Number(group.Count(band)), ("class", "figure low"), ("data-label", words.Of(band)));
        }
    }
}
