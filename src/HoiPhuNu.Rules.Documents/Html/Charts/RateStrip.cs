namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A picture one row high whose width is the axis of rates. The figures stand beside it, so that it is hidden from readers of the screen.</summary>
internal static class RateStrip
{
    /// <summary>Opens it.</summary>
    public static HtmlElement Open(HtmlWriter html) =>
        html.In("svg", ("class", "strip"), ("viewBox", "0 0 100 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
}
