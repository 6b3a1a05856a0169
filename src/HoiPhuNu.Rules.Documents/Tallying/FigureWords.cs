using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>How explained figures and the parts of their arithmetic are written for people.</summary>
internal sealed class FigureWords(DocumentTexts texts)
{
    /// <summary>What a figure is.</summary>
    public string ValueOf(ExplainedFigureDocument figure) =>
        !figure.Applicable ? texts["explain.not-applicable"]
        : figure.Value is { } value ? Value(value) + (figure.Figure == Figure.Rate.Code ? "%" : string.Empty)
        : figure.Missing.IsEmpty ? texts["explain.unknown"]
        : texts.With("explain.missing", ("lists", figure.Missing));

    /// <summary>An invariant value: a number, yes or no, a word.</summary>
    public string Value(string? value) => value switch
    {
        null => texts["explain.unknown"],
        "true" => texts["value.yes"],
        "false" => texts["value.no"],
        _ when decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => FactText.Of(number, texts.Language),
        _ when texts.Language == Language.Vietnamese && Gathering.RateBand.VietnameseOf(value) is { } band => band,
        _ when texts.Language == Language.Vietnamese && Planning.SupportReason.TryFromCode(value, out var reason) => reason.Vietnamese,
        _ => value,
    };

    /// <summary>What a part is: a unit below, another figure, or a line of its own.</summary>
    public string NameOf(FigurePartDocument part) => part.Unit is not null ? $"{part.Unit} {part.Name}" : NameOf(part.Part);

    /// <summary>What a part without a unit is, by its name.</summary>
    public string NameOf(string part) => Figure.TryFromCode(part, out var figure)
        ? FactText.Of((object)figure, texts.Language)
        : part switch
        {
            "unattributed" => texts["explain.part-unattributed"],
            "own" => texts["explain.part-own"],
            "left_out" => texts["explain.part-left-out"],
            "category_balance" => texts["explain.part-category-balance"],
            "target" => texts["explain.part-target"],
            "yardstick" => texts["explain.part-yardstick"],
            "more_members" => texts["explain.part-more-members"],
            "more_women" => texts["explain.part-more-women"],
            "rating" => texts["explain.part-rating"],
            "ratings" => texts["explain.part-ratings"],
            _ => texts["explain.part-term"],
        };

    /// <summary>What a part does in the arithmetic.</summary>
    public static string SignOf(string role, ExplainedFigureDocument figure) => role switch
    {
        "added" => "+ ",
        "subtracted" => "− ",
        "denominator" => "/ ",
        "bound" when figure.Readings.TryGetValue(nameof(Readings.SixtyPercent), out var equality) => equality == nameof(SixtyPercent.AtLeast) ? "≥ " : "> ",
        "beside" => "· ",
        _ => "  ",
    };
}
