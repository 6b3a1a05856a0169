using System.Collections.Frozen;
using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Says what was expected, which findings carry in an invariant form for programs, as people of the language write it.</summary>
internal sealed class ExpectedText(DocumentTexts texts)
{
    private static readonly FrozenDictionary<(string? Column, string Code), string> Vietnamese = WordsOfTables();

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
        "birth_date" => texts["expected.birth-date"],
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
            : Word(value, column);
    }

    private string Word(string code, string? column) => texts.Language == Language.English ? code
        : code is "yes" or "no" ? texts[$"value.{code}"]
        : Vietnamese.TryGetValue((column, code), out var ofColumn) ? ofColumn
        : Vietnamese.GetValueOrDefault((null, code), code);

    /// <summary>The words of all tables by column and code; one code may mean different words in different columns, so the column goes first.</summary>
    private static FrozenDictionary<(string? Column, string Code), string> WordsOfTables() =>
        TableSchema.All
            .SelectMany(table => table.Columns)
            .SelectMany(column => column.Words.SelectMany(word => new[] { ((string?)column.Key, word.Code, word.Vietnamese), (null, word.Code, word.Vietnamese) }))
            .DistinctBy(word => (word.Item1, word.Code))
            .ToFrozenDictionary(word => (word.Item1, word.Code), word => word.Vietnamese);
}
