using System.Text;

namespace HoiPhuNu.Rules.Tool.Html;

/// <summary>
/// Dots that are one node however many they are: a path of strokes without length, which round line ends make visible. Their size is that of the
/// screen, not of the picture, so that a picture may be stretched.
/// </summary>
internal static class SvgDots
{
    /// <summary>Writes them; nothing where there are none.</summary>
    public static void Write(HtmlWriter html, string look, IEnumerable<(decimal X, decimal Y)> places)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in places)
        {
            path.Append('M').Append(SvgNumber.Of(x)).Append(' ').Append(SvgNumber.Of(y)).Append("h0");
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
