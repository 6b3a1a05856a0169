using System.Globalization;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary>Figures explained as people read them.</summary>
internal sealed class ExplainText(ExplainDocument document, Paper paper, ToolTexts texts)
{
    /// <summary>How many ranges of rows a line shows; JSON and CSV have all.</summary>
    private const int RangesShown = 12;

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts.With("explain.title", ("unit", document.Unit), ("name", document.Name), ("day", document.AsOf), ("from", document.From)), Ink.Heading));
        foreach (var figure in document.Figures)
        {
            interrupted.ThrowIfCancellationRequested();
            paper.Blank();
            Write(figure);
        }
    }

    private void Write(ExplainedFigureDocument figure)
    {
        paper.Line(0, new Inked($"{TitleOf(figure)}: {ValueOf(figure)}", Ink.Strong));
        if (!figure.Applicable)
        {
            return;
        }

        foreach (var rule in figure.Rules)
        {
            paper.Line(2, $"{rule.Rule} · {rule.Title}", new Inked($" ({(rule.Clause == Rule.OutsideMark ? texts["clause.outside"] : rule.Clause)})", Ink.Faint));
        }

        if (!figure.Readings.IsEmpty)
        {
            paper.Line(2, texts.With("explain.readings", ("readings", figure.Readings.Select(reading => $"{reading.Key}={reading.Value}"))));
        }

        if (figure.DistinctPersons)
        {
            paper.Line(2, texts["explain.distinct"]);
        }

        foreach (var part in figure.Arithmetic)
        {
            paper.Line(4, SignOf(part.Role, figure), Value(part.Value).PadLeft(12), "  ", NameOf(part));
        }

        Rows(figure, isCounted: true, "explain.counted");
        Rows(figure, isCounted: false, "explain.not-counted");
    }

    private void Rows(ExplainedFigureDocument figure, bool isCounted, string title)
    {
        var groups = figure.Inputs.Where(group => group.Counted == isCounted).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        paper.Line(2, texts[title]);
        foreach (var group in groups)
        {
            paper.Line(4, texts.With(
                group.Placed ? "explain.rows" : "explain.rows-unplaced",
                ("count", group.Rows),
                ("why", group.Why.Replace('_', ' ')),
                ("rule", group.Rule),
                ("file", group.File ?? group.List),
                ("rows", RowsText.Of(group.Ranges, RangesShown))));
        }
    }

    private static string TitleOf(ExplainedFigureDocument figure) => figure.Title == figure.Figure ? figure.Figure : $"{figure.Title} ({figure.Figure})";

    private string ValueOf(ExplainedFigureDocument figure) =>
        !figure.Applicable ? texts["explain.not-applicable"]
        : figure.Value is { } value ? Value(value) + (figure.Figure == Figure.Rate.Code ? "%" : string.Empty)
        : figure.Missing.IsEmpty ? texts["explain.unknown"]
        : texts.With("explain.missing", ("lists", figure.Missing));

    private string Value(string? value) => value switch
    {
        null => texts["explain.unknown"],
        "true" => texts["value.yes"],
        "false" => texts["value.no"],
        _ when decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => FactText.Of(number, texts.Language),
        _ when texts.Language == Language.Vietnamese && Gathering.RateBand.TryFromCode(value, out var band) => band.Vietnamese,
        _ when texts.Language == Language.Vietnamese && Planning.SupportReason.TryFromCode(value, out var reason) => reason.Vietnamese,
        _ => value,
    };

    private string NameOf(FigurePartDocument part) =>
        part.Unit is not null ? $"{part.Unit} {part.Name}"
        : Figure.TryFromCode(part.Part, out var figure) ? FactText.Of((object)figure, texts.Language)
        : part.Part switch
        {
            "unattributed" => texts["explain.part-unattributed"],
            "own" => texts["explain.part-own"],
            "left_out" => texts["explain.part-left-out"],
            "category_balance" => texts["explain.part-category-balance"],
            "target" => texts["explain.part-target"],
            "yardstick" => texts["explain.part-yardstick"],
            "rating" => texts["explain.part-rating"],
            "ratings" => texts["explain.part-ratings"],
            _ => texts["explain.part-term"],
        };

    private static string SignOf(string role, ExplainedFigureDocument figure) => role switch
    {
        "added" => "+ ",
        "subtracted" => "− ",
        "denominator" => "/ ",
        "bound" when figure.Readings.TryGetValue(nameof(Readings.SixtyPercent), out var equality) => equality == nameof(SixtyPercent.AtLeast) ? "≥ " : "> ",
        "beside" => "· ",
        _ => "  ",
    };
}
