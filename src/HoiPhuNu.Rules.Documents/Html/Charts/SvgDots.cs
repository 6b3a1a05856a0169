using System.Text;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>
/// Dots that are one node however many they are: a path of strokes as good as without length, which the ends of lines make visible. Their size is that of the
/// screen, not of the picture, so that a picture may be stretched.
/// </summary>
internal static class SvgDots
{
    /// <summary>As good as without length; with none at all, square ends have no direction and some printers leave them out.</summary>
    private const string Dot = "h.01";

    /// <summary>Writes them; nothing where there are none.</summary>
    public static void Write(HtmlWriter html, string look, IEnumerable<(decimal X, decimal Y)> places)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in places)
        {
            path.Append('M').Append(SvgNumber.Of(x)).Append(' ').Append(SvgNumber.Of(y)).Append(Dot);
        }

        if (path.Length > 0)
        {
            Path(html, $"dots {look}", path.ToString());
        }
    }

    /// <summary>Any path.</summary>
    public static void Path(HtmlWriter html, string look, string path)
    {
        using var element = html.In("path", ("class", look), ("d", path));
    }
}
