using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>
/// What a unit's line unfolds into: the arithmetic of its figures, a line each, with the way to their rules. Of a superior it says how many units
/// below make the sum, because each of them has a line of its own. Rows of lists are not named: <c>--explain</c> goes through the lists for them.
/// </summary>
internal sealed class UnitWhy(TallyReport report, TallyScope scope, PageWords words, DocumentTexts texts)
{
    private static readonly Figure[] Sums = [Figure.Counted, Figure.Rate, Figure.TargetMet, Figure.Net];

    private readonly FigureWords _words = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html, UnitFigures figures)
    {
        using var why = html.In("div", ("class", "why"));
        foreach (var figure in Sums)
        {
            var explanation = FigureExplanation.Outline(report.Lists, report.Figures, figures.Unit, figure);
            if (explanation.IsApplicable)
            {
                Line(html, figure, explanation.Value.IsKnown || explanation.Parts.Any(part => part.Value.IsKnown) ? Arithmetic(explanation) : Missing(explanation));
            }
        }

        if (scope.RegisteredGrowth(figures) is { Comparison: { } compared } registered)
        {
            html.Element("p", texts.With("page.registered-line", ("planned", compared.Planned), ("difference", compared.Difference), ("percent", words.Percent(compared.ToPercent())), ("verdict", words.Of(registered.Outcome))));
        }

        Training(html, Figure.CadresTrained, "page.cadres", figures.Training.Cadres);
        Training(html, Figure.BranchHeadsTrained, "page.branch-heads", figures.Training.BranchHeads);
        Training(html, Figure.BaseCadresTrained, "page.base-cadres", figures.Training.BaseCadres);
        if (figures.Support is { Needed: Answer.Yes } support)
        {
            Line(html, Figure.Support, string.Join("; ", support.Reasons.Select(words.Word)));
        }
    }

    private void Line(HtmlWriter html, Figure figure, string text)
    {
        using var line = html.In("p");
        html.Element("a", words.Title(figure), ("href", $"#f-{figure.Code}"));
        html.Text($": {text}");
    }

    private string Missing(FigureExplanation explanation) =>
        explanation.Missing.IsEmpty ? texts["explain.unknown"] : texts.With("explain.missing", ("lists", explanation.Missing));

    private string Arithmetic(FigureExplanation explanation)
    {
        var below = explanation.Parts.Count(part => part.Unit is not null);
        var parts = explanation.Parts
            .Where(part => part.Unit is null && (explanation.Figure == Figure.TargetMet ? part.Role == FigurePartRole.Bound : part.Role is FigurePartRole.Numerator or FigurePartRole.Denominator || part.Value.Number is not 0))
            .Select(part => $"{Sign(part, explanation)}{_words.Value(part.Value.IsKnown ? part.Value.ToString() : null)}{Percent(part)}{NameOf(part)}");
        var sum = string.Join(' ', below > 0 ? parts.Prepend(texts.With("page.units-below", ("count", below))) : parts);
        var value = _words.Value(explanation.Value.IsKnown ? explanation.Value.ToString() : null) + (explanation.Figure == Figure.Rate && explanation.Value.IsKnown ? "%" : string.Empty);
        return sum.Length == 0 ? value : explanation.Figure == Figure.TargetMet ? $"{sum}: {value}" : $"{sum.TrimStart('+', ' ')} = {value}";
    }

    /// <summary>What a bound is goes without saying: the figure is named after it.</summary>
    private string NameOf(FigurePart part) => part.Role == FigurePartRole.Bound ? string.Empty : $" ({_words.NameOf(part.Name)})";

    private static string Percent(FigurePart part) => part.Value.Rate is null ? string.Empty : "%";

    private static string Sign(FigurePart part, FigureExplanation explanation) => part.Role switch
    {
        FigurePartRole.Added => "+ ",
        FigurePartRole.Subtracted => "− ",
        FigurePartRole.Denominator => "/ ",
        FigurePartRole.Beside => "· ",
        FigurePartRole.Bound => explanation.Readings[nameof(Readings.SixtyPercent)] == nameof(SixtyPercent.AtLeast) ? "≥ " : "> ",
        _ => string.Empty,
    };

    private void Training(HtmlWriter html, Figure figure, string name, Coverage coverage)
    {
        if (coverage.InPost is not null and not 0)
        {
            using var line = html.In("p");
            html.Element("a", texts[name], ("href", $"#f-{figure.Code}"));
            html.Text(": " + texts.With(
                "page.training-line",
                ("trained", words.Number(coverage.Trained)),
                ("posts", words.Number(coverage.InPost)),
                ("share", words.Rate(coverage.Share)),
                ("period", words.Number(coverage.TrainedInPeriod))));
        }
    }
}
