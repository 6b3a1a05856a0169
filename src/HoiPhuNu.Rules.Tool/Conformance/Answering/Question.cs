using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The input of one operation, and the rules it is to be answered under. A member that is absent or <c>null</c> is unknown.</summary>
internal sealed class Question(JsonObject input, TermSet terms)
{
    /// <summary>The known terms and their readings.</summary>
    public TermSet Terms { get; } = terms;

    /// <summary>The rules as of the input's <c>day</c>.</summary>
    public DayRules RulesOfTheDay => Terms.AsOf(Day("day"));

    /// <summary>Whether there is a member of that name.</summary>
    public bool Has(string name) => input[name] is not null;

    /// <summary>A member that must be there.</summary>
    /// <exception cref="QuestionException">It is not.</exception>
    public JsonNode Node(string name) => input[name] ?? throw new QuestionException($"input.{name} is missing");

    /// <summary>A text, if there is one.</summary>
    public string? TextOrNone(string name) => input[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw new QuestionException($"input.{name} is not a text"),
    };

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => TextOrNone(name) ?? throw new QuestionException($"input.{name} is missing");

    /// <summary>A day, if there is one.</summary>
    public LocalDate? DayOrNone(string name) => TextOrNone(name) is { } text
        ? LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new QuestionException($"input.{name} is not a date such as 2024-12-31")
        : null;

    /// <summary>A day that must be there.</summary>
    public LocalDate Day(string name) => DayOrNone(name) ?? throw new QuestionException($"input.{name} is missing");

    /// <summary>A birth date, known to the day, the month or the year.</summary>
    public BirthDate Birth(string name) =>
        BirthDate.TryParse(Text(name), null, out var birth) ? birth : throw new QuestionException($"input.{name} is not a birth date such as 1950-06-12, 1950-06 or 1950");

    /// <summary>A whole number, if there is one.</summary>
    public long? NumberOrNone(string name) => input[name] is { } node ? NumberOf(node, name) : null;

    /// <summary>A whole number that must be there.</summary>
    public long Number(string name) => NumberOrNone(name) ?? throw new QuestionException($"input.{name} is missing");

    /// <summary>A count that must be there: a whole number that is not negative.</summary>
    public long Count(string name) => CountOrNone(name) ?? throw new QuestionException($"input.{name} is missing");

    /// <summary>A count, if there is one.</summary>
    public long? CountOrNone(string name) => NumberOrNone(name) is { } count
        ? count >= 0 ? count : throw new QuestionException($"input.{name} is negative")
        : null;

    /// <summary>Yes or no; no where nothing is said.</summary>
    public bool IsTrue(string name) => input[name] switch
    {
        null => false,
        JsonValue value when value.TryGetValue<bool>(out var answer) => answer,
        _ => throw new QuestionException($"input.{name} is neither true nor false"),
    };

    /// <summary>A word of a vocabulary, if there is one.</summary>
    public TWord? WordOrNone<TWord>(string name)
        where TWord : Vocabulary<TWord> => TextOrNone(name) is { } code ? WordOf<TWord>(code, name) : null;

    /// <summary>A word of a vocabulary that must be there.</summary>
    public TWord Word<TWord>(string name)
        where TWord : Vocabulary<TWord> => WordOf<TWord>(Text(name), name);

    /// <summary>The words of a list.</summary>
    public List<TWord> Words<TWord>(string name)
        where TWord : Vocabulary<TWord> => [.. Texts(name).Select(code => WordOf<TWord>(code, name))];

    /// <summary>The texts of a list; nothing where there is no list.</summary>
    public IEnumerable<string> Texts(string name) => input[name] switch
    {
        null => [],
        JsonArray list => list.Select(node => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new QuestionException($"input.{name} is not a list of texts")),
        _ => throw new QuestionException($"input.{name} is not a list of texts"),
    };

    /// <summary>The counts of a list.</summary>
    public List<long> Counts(string name) => Node(name) is JsonArray list
        ? [.. list.Select(node => NumberOf(node, name) is var count and >= 0 ? count : throw new QuestionException($"input.{name} holds a negative number"))]
        : throw new QuestionException($"input.{name} is not a list");

    /// <summary>The counts of an object, by name.</summary>
    public Dictionary<string, long> CountsByName(string name) => Node(name) is JsonObject counts
        ? counts.ToDictionary(pair => pair.Key, pair => NumberOf(pair.Value, name) is var count and >= 0 ? count : throw new QuestionException($"input.{name} holds a negative number"), StringComparer.Ordinal)
        : throw new QuestionException($"input.{name} is not an object");

    /// <summary>The texts of an object, by name; nothing where there is no object.</summary>
    public Dictionary<string, string> TextsByName(string name) => input[name] switch
    {
        null => [],
        JsonObject texts => texts.ToDictionary(pair => pair.Key, pair => new Question(texts, Terms).Text(pair.Key), StringComparer.Ordinal),
        _ => throw new QuestionException($"input.{name} is not an object"),
    };

    /// <summary>The objects of a list, each a question of its own.</summary>
    public List<Question> Each(string name) => Node(name) is JsonArray list
        ? [.. list.Select(node => node is JsonObject item ? new Question(item, Terms) : throw new QuestionException($"input.{name} is not a list of objects"))]
        : throw new QuestionException($"input.{name} is not a list of objects");

    private static TWord WordOf<TWord>(string code, string name)
        where TWord : Vocabulary<TWord> =>
        Vocabulary<TWord>.TryFromCode(code, out var word) ? word : throw new QuestionException($"input.{name}: '{code}' is none of {string.Join(", ", Vocabulary<TWord>.All)}");

    private static long NumberOf([NotNull] JsonNode? node, string name) =>
        node is JsonValue value && value.TryGetValue<long>(out var number) ? number : throw new QuestionException($"input.{name} is not a whole number of 64 bits");
}
