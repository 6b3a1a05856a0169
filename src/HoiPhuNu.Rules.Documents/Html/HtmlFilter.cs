namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>
/// A form that narrows tables down. It is hidden until the script of the page shows it, so that nobody is offered what does not work. A choice
/// named <c>x</c> keeps the rows whose <c>data-x</c> has the value chosen as one of its words.
/// </summary>
internal static class HtmlFilter
{
    /// <summary>Opens a form.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="rows">The id of the element that holds the tables.</param>
    /// <param name="title">The id of the heading that it belongs to.</param>
    public static HtmlElement Form(HtmlWriter html, string rows, string title) =>
        html.In("form", ("class", "filters"), ("data-filters", rows), ("role", "search"), ("aria-labelledby", title), ("hidden", ""));

    /// <summary>A choice of one value, or all.</summary>
    public static void Choice(HtmlWriter html, string name, string label, string all, IEnumerable<(string Value, string Text)> values)
    {
        using var field = html.In("label");
        html.Element("span", label);
        using var select = html.In("select", ("name", name));
        html.Element("option", all, ("value", ""), ("selected", ""));
        foreach (var (value, text) in values)
        {
            html.Element("option", text, ("value", value));
        }
    }

    /// <summary>Any words, with or without diacritics.</summary>
    public static void Search(HtmlWriter html, string label)
    {
        using var field = html.In("label", ("class", "grow"));
        html.Element("span", label);
        html.Empty("input", ("type", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false"));
    }

    /// <summary>The button that takes all filters away, and how many rows are left.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="reset">The word on the button.</param>
    /// <param name="count">A sentence with <c>{shown}</c> and <c>{all}</c>, which the script fills in.</param>
    public static void End(HtmlWriter html, string reset, string count)
    {
        html.Element("button", reset, ("type", "reset"));
        html.Element("output", string.Empty, ("aria-live", "polite"), ("data-text", count));
    }
}
