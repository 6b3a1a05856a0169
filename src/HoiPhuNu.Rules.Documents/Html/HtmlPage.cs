using System.Text;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>
/// A page that is whole in itself: style, script and figures in one file, nothing fetched, and a policy that forbids the browser to fetch or run
/// anything else. The same input gives the same bytes: there is no time of making in it.
/// </summary>
internal sealed class HtmlPage(DocumentTexts texts, string title, string lead)
{
    /// <summary>From how many rows on a browser lays out what is out of view only when it comes into view.</summary>
    public const int LongTable = 400;

    private readonly List<HtmlSection> _sections = [];

    /// <summary>Adds a section at the end.</summary>
    public void Add(string id, string heading, Action<HtmlWriter> body) => _sections.Add(new HtmlSection(id, heading, body));

    /// <summary>Writes the page.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        var html = new HtmlWriter(writer);
        html.Doctype();
        using (html.In("html", ("lang", texts.Language == Language.English ? "en" : "vi")))
        {
            WriteHead(html);
            using (html.In("body"))
            {
                html.Element("a", texts["page.skip"], ("class", "skip"), ("href", "#main"));
                WriteTop(html);
                using (html.In("main", ("id", "main"), ("tabindex", "-1")))
                {
                    foreach (var section in _sections)
                    {
                        interrupted.ThrowIfCancellationRequested();
                        WriteSection(html, section);
                    }
                }

                html.Element("footer", texts.With("page.footer", ("version", LibraryVersion.Of(typeof(HtmlPage).Assembly))));
                html.Asset("script", HtmlAsset.Script);
            }
        }
    }

    private void WriteHead(HtmlWriter html)
    {
        using var head = html.In("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src {HtmlAsset.Style.Source}; script-src {HtmlAsset.Script.Source}; img-src data:; base-uri 'none'; form-action 'none'"));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Empty("link", ("rel", "icon"), ("href", "data:,"));
        html.Element("title", title);
        html.Asset("style", HtmlAsset.Style);
    }

    private void WriteTop(HtmlWriter html)
    {
        using (html.In("header", ("class", "top")))
        {
            html.Element("p", texts["page.union"], ("class", "eyebrow"));
            html.Element("h1", title);
            html.Element("p", lead, ("class", "lead"));
        }

        using (html.In("nav", ("aria-label", texts["page.contents"])))
        using (html.In("ul"))
        {
            foreach (var section in _sections)
            {
                using var item = html.In("li");
                html.Element("a", section.Title, ("href", $"#{section.Id}"));
            }
        }
    }

    private static void WriteSection(HtmlWriter html, HtmlSection section)
    {
        using var element = html.In("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-title"));
        html.Element("h2", section.Title, ("id", $"{section.Id}-title"));
        section.Body(html);
    }
}
