using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

/// <summary>What holds of every page, whatever it shows.</summary>
internal static class PageChecks
{
    /// <summary>Parses a page; what is no well-formed HTML fails.</summary>
    public static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);

    /// <summary>Parses a page and holds it against all that every page keeps.</summary>
    public static IHtmlDocument Sound(string page, string language)
    {
        var document = Parse(page);
        Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Equal(document.Title, document.QuerySelector("h1")!.TextContent);
        Assert.Equal("#main", document.QuerySelector("a")!.GetAttribute("href"));
        HasOneOfEachId(document);
        FetchesNothing(document);
        RunsNothingElse(document);
        TellsWhatItShows(document);
        return document;
    }

    private static void HasOneOfEachId(IHtmlDocument document)
    {
        var ids = document.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).Select(id => id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
        var targets = document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
            .Concat(document.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!))
            .Concat(document.QuerySelectorAll("[data-filters]").Select(element => element.GetAttribute("data-filters")!));
        Assert.Empty(targets.Except(ids, StringComparer.Ordinal));
    }

    private static void FetchesNothing(IHtmlDocument document)
    {
        string[] places = ["src", "href", "srcset", "action", "data", "xlink:href"];
        var addresses = document.All.SelectMany(element => places.Select(element.GetAttribute)).OfType<string>();
        Assert.DoesNotContain(addresses, address => !address.StartsWith('#') && address != "data:,");
        Assert.DoesNotContain("url(", HtmlAsset.Style.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", HtmlAsset.Style.Text, StringComparison.Ordinal);
    }

    private static void RunsNothingElse(IHtmlDocument document)
    {
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal));
        var policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src {Source(Assert.Single(document.QuerySelectorAll("style")))};", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src {Source(Assert.Single(document.QuerySelectorAll("script")))};", policy, StringComparison.Ordinal);
    }

    private static void TellsWhatItShows(IHtmlDocument document)
    {
        Assert.DoesNotContain(document.QuerySelectorAll("th"), header => header.GetAttribute("scope") is not ("col" or "row"));
        Assert.DoesNotContain(document.QuerySelectorAll("table"), table => table.QuerySelector("caption") is not { TextContent.Length: > 0 });
        Assert.DoesNotContain(document.QuerySelectorAll("svg"), svg => svg.GetAttribute("aria-hidden") != "true" && svg.GetAttribute("aria-label") is not { Length: > 0 });
        Assert.DoesNotContain(document.QuerySelectorAll("input, select"), field => field.Closest("label")?.QuerySelector("span") is not { TextContent.Length: > 0 });
        Assert.DoesNotContain(document.QuerySelectorAll("section"), section => section.QuerySelector("h2") is null);
        // A key that has no text would stand there as it is.
        Assert.DoesNotMatch(@"\b(page|tally|summary|explain)\.[a-z-]{3,}", document.Body!.TextContent.Replace(HtmlAsset.Script.Text, string.Empty, StringComparison.Ordinal));
    }

    private static string Source(IElement element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
}
