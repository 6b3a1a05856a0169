namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A plain table: headers with their scope, the first cell of a row its header, numbers at the right.</summary>
internal static class HtmlTable
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">The headers; a number is set at the right.</param>
    /// <param name="rows">The cells of each row.</param>
    public static void Write(HtmlWriter html, string caption, IReadOnlyList<(string Header, bool IsNumber)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var scroll = html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption));
        using var table = html.In("table");
        html.Element("caption", caption);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var (header, isNumber) in columns)
            {
                html.Element("th", header, ("scope", "col"), ("class", Look(isNumber)));
            }
        }

        using var body = html.In("tbody");
        foreach (var cells in rows)
        {
            using var row = html.In("tr");
            for (var i = 0; i < cells.Count; i++)
            {
                if (i == 0)
                {
                    html.ForeignElement("th", cells[i], ("scope", "row"), ("class", Look(columns[i].IsNumber)));
                }
                else
                {
                    html.Element("td", cells[i], ("class", Look(columns[i].IsNumber)));
                }
            }
        }
    }

    private static string? Look(bool isNumber) => isNumber ? "figure" : null;
}
