using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Messages;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tool.Findings;

/// <summary>Says what was expected, which findings carry in an invariant form for programs, as people of the language write it.</summary>
internal sealed class ExpectedText(ToolTexts texts)
{
    /// <summary>The expected value of one column.</summary>
    public string Of(string expected, string? column) => expected switch
    {
        "" => texts["value.empty"],
        "integer" => texts["expected.integer"],
        "integer >= 0" => texts["expected.count"],
        "percent >= 0" => texts["expected.percent"],
        "date" => texts["expected.date"],
        "year" => texts["expected.year"],
        "text" => texts["expected.text"],
        ['<', '=', ' ', .. var bound] => texts.With("expected.at-most", ("bound", Value(bound, column))),
        ['>', '=', ' ', .. var bound] => texts.With("expected.at-least", ("bound", Value(bound, column))),
        _ when expected.Split("..") is [var low, var high] => texts.With("expected.between", ("low", Value(low, column)), ("high", Value(high, column))),
        _ when expected.Contains('|', StringComparison.Ordinal) => string.Join(texts["expected.or"], expected.Split('|').Select(word => Of(word, column))),
        _ => Value(expected, column),
    };

    private string Value(string value, string? column)
    {
        if (column == ReportColumn.Unit.Code || column == ReportColumn.Year.Code)
        {
            return value;
        }

        if (LocalDatePattern.Iso.Parse(value) is { Success: true } date)
        {
            return FactText.Of(date.Value, texts.Language);
        }

        return decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? FactText.Of(number, texts.Language)
            : Word(value);
    }

    private string Word(string code) => texts.Language == Language.English ? code : code switch
    {
        "yes" or "no" => texts[$"value.{code}"],
        _ when Level.TryFromCode(code, out var level) => level.Vietnamese,
        _ when WomenSource.TryFromCode(code, out var source) => source.Vietnamese,
        _ when Rating.TryFromCode(code, out var rating) => rating.Vietnamese,
        _ => code,
    };
}
