namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A bar of parts side by side, as wide as its cell. The figures stand beside it, so that it is hidden from readers of the screen.</summary>
internal static class SvgBar
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="whole">What the whole width stands for.</param>
    /// <param name="parts">Each part: how much, and its class.</param>
    public static void Write(HtmlWriter html, long whole, params ReadOnlySpan<(long Amount, string Look)> parts)
    {
        using var svg = html.In("svg", ("class", "bar"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        var left = 0m;
        foreach (var (amount, look) in parts)
        {
            if (amount <= 0 || whole <= 0)
            {
                continue;
            }

            var width = 100m * amount / whole;
            using (html.In("rect", ("class", look), ("x", SvgNumber.Of(left)), ("width", SvgNumber.Of(width)), ("height", "10")))
            {
            }

            left += width;
        }
    }
}
