using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The rate of every base in order, with the line of the target: a row each where they are few, a curve of dots where they are many.</summary>
internal sealed class RateSection(TallyScope scope, RateAxis axis, PageWords words, DocumentTexts texts)
{
    private const int MostRows = 60;

    private readonly List<UnitFigures> _rated = [.. scope.Bases.Where(figures => figures.Gathering.Rate is { IsApplicable: true })];

    /// <summary>Writes picture and table.</summary>
    public void Write(HtmlWriter html)
    {
        if (_rated.Count == 0)
        {
            html.Element("p", texts["page.no-rates"], ("class", "empty"));
            return;
        }

        using var figure = html.In("figure", ("data-dots", _rated.Count > MostRows ? "" : null));
        using (html.In("figcaption"))
        {
            html.Text(texts.With("page.rates-caption", ("count", _rated.Count), ("target", words.Target)));
            if (scope.Bases.Length - _rated.Count is var without and > 0)
            {
                html.Text(" " + texts.With("page.rates-without", ("count", without)));
            }

            if (_rated.Count(RateAxis.IsBeyond) is var beyond and > 0)
            {
                html.Text(" " + texts.With("page.rates-beyond", ("count", beyond)));
            }
        }

        BandLegend.Write(html, words, texts, withUnknown: false);
        if (_rated.Count > MostRows)
        {
            WriteCurve(html);
            WriteProbe(html);
            WriteData(html);
        }
        else
        {
            WriteRows(html);
        }
    }

    private void WriteCurve(HtmlWriter html)
    {
        using var plot = html.In("div", ("class", "plot"));
        using (html.In("div", ("class", "ticks"), ("aria-hidden", "true")))
        {
            for (var tick = 100; tick >= 0; tick -= 20)
            {
                html.Element("span", words.Percent(tick), ("class", axis.Target == tick ? "goal-tick" : null));
            }
        }

        var summary = texts.With("page.rates-picture", ("count", _rated.Count), ("highest", words.Rate(_rated[0])), ("lowest", words.Rate(_rated[^1])), ("target", words.Target));
        using (html.In("svg", ("viewBox", $"0 0 {_rated.Count.ToString(CultureInfo.InvariantCulture)} 100"), ("preserveAspectRatio", "none"), ("role", "img"), ("aria-label", summary)))
        {
            var width = _rated.Count.ToString(CultureInfo.InvariantCulture);
            SvgDots.Path(html, "line", $"M0 0H{width}M0 20H{width}M0 40H{width}M0 60H{width}M0 80H{width}");
            foreach (var band in _rated.Select((figures, place) => (figures, place)).GroupBy(dot => dot.figures.Gathering.Verdict?.Band).OrderBy(band => band.Key?.Ordinal ?? -1))
            {
                SvgDots.Write(html, RateAxis.Look(band.Key), band.Select(dot => (dot.place + 0.5m, 100 - RateAxis.Place(dot.figures.Gathering.Rate!.Value))));
            }

            SvgDots.Path(html, "goal", $"M0 {SvgNumber.Of(100 - axis.Target)}H{width}");
            SvgDots.Path(html, "cursor", "M0 0V100");
        }

        using var feet = html.In("div", ("class", "feet"), ("aria-hidden", "true"));
        html.Element("span", texts["page.rates-highest"]);
        html.Element("span", texts["page.rates-lowest"]);
    }

    /// <summary>A slider that says which base stands where; the script shows it.</summary>
    private void WriteProbe(HtmlWriter html)
    {
        using var probe = html.In("div", ("class", "probe"), ("hidden", ""));
        using (html.In("label"))
        {
            html.Element("span", texts["page.rates-slider"], ("class", "hidden-text"));
            html.Empty("input", ("type", "range"), ("min", "1"), ("max", _rated.Count.ToString(CultureInfo.InvariantCulture)), ("value", "1"));
        }

        html.Element("output", texts["page.rates-slider"]);
    }

    private void WriteData(HtmlWriter html)
    {
        using var details = html.In("details", ("class", "data"));
        html.Element("summary", texts["page.data-table"]);
        using var table = html.In("table");
        html.Element("caption", texts["page.rates-ordered"], ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.rank"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["page.unit"], ("scope", "col"));
            html.Element("th", texts["tally.counted"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["tally.women"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "figure"));
        }

        using var body = html.In("tbody");
        for (var i = 0; i < _rated.Count; i++)
        {
            var gathering = _rated[i].Gathering;
            using var row = html.In("tr");
            html.Element("td", words.Number(i + 1), ("class", "figure"));
            html.ForeignElement("th", $"{gathering.Unit.Name} ({gathering.Unit.Code})", ("scope", "row"));
            html.Element("td", words.Number(gathering.Counted), ("class", "figure"));
            html.Element("td", words.Number(gathering.Women), ("class", "figure"));
            html.Element("td", words.Rate(gathering.Rate), ("class", "figure"));
        }
    }

    private void WriteRows(HtmlWriter html)
    {
        using var table = html.In("table", ("class", "chart"));
        html.Element("caption", texts["page.rates-ordered"], ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
            html.Element("th", texts["page.axis"], ("scope", "col"));
            html.Element("th", texts["tally.counted"], ("scope", "col"), ("class", "c-n"));
            html.Element("th", texts["tally.women"], ("scope", "col"), ("class", "c-n"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "c-n"));
        }

        using var body = html.In("tbody");
        foreach (var figures in _rated)
        {
            var gathering = figures.Gathering;
            using var row = html.In("tr");
            html.ForeignElement("th", gathering.Unit.Name, ("scope", "row"));
            using (html.In("td", ("class", "picture")))
            using (RateStrip.Open(html))
            {
                var place = RateAxis.Place(gathering.Rate!.Value);
                SvgDots.Path(html, "stem", $"M0 6H{SvgNumber.Of(place)}");
                RateAxis.Line(html, "goal", axis.Target);
                SvgDots.Write(html, $"single {RateAxis.Look(gathering.Verdict?.Band)}", [(place, 6m)]);
            }

            html.Element("td", words.Number(gathering.Counted), ("class", "figure wide"));
            html.Element("td", words.Number(gathering.Women), ("class", "figure wide"));
            html.Element("td", words.Rate(gathering.Rate), ("class", "figure"));
        }
    }
}
