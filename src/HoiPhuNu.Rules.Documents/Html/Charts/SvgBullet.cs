namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What was achieved as a bar from zero, what was planned as a mark across; zero is a line. The figures stand beside it.</summary>
internal sealed class SvgBullet(IReadOnlyCollection<(long? Achieved, Int128? Planned)> rows)
{
    private readonly decimal _least = rows.SelectMany(row => new[] { Figure(row.Achieved), Figure(row.Planned) }).Append(0m).Min();
    private readonly decimal _most = rows.SelectMany(row => new[] { Figure(row.Achieved), Figure(row.Planned) }).Append(0m).Max();

    /// <summary>Writes one row.</summary>
    public void Write(HtmlWriter html, long? achieved, Int128? planned)
    {
        using var svg = html.In("svg", ("class", "bullet"), ("viewBox", "0 0 100 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        if (achieved is { } figure)
        {
            var (from, to) = (Place(Math.Min(0m, figure)), Place(Math.Max(0m, figure)));
            var look = figure < 0 || (planned is { } plan && figure < plan) ? "short" : "done";
            using var bar = html.In("rect", ("class", look), ("x", SvgNumber.Of(from)), ("y", "3"), ("width", SvgNumber.Of(to - from)), ("height", "6"));
        }

        SvgDots.Path(html, "axis", $"M{SvgNumber.Of(Place(0m))} 0V12");
        if (planned is { } mark)
        {
            SvgDots.Path(html, "planned", $"M{SvgNumber.Of(Place((decimal)mark))} 0V12");
        }
    }

    private static decimal Figure(Int128? figure) => figure is { } known ? (decimal)known : 0m;

    private decimal Place(decimal figure) => _most == _least ? 0m : 100m * (figure - _least) / (_most - _least);
}
