using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>Reads the values of options; what cannot be read is told in one sentence.</summary>
internal static partial class ArgumentValues
{
    private static readonly Lazy<LocalDatePattern> Vietnamese = new(() => LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"));

    private static readonly string[] CodedTables = ["women", "population", "members", "posts", "bases", "plan", "previous"];

    /// <summary>A date as <c>2024-12-31</c> or <c>31/12/2024</c>.</summary>
    public static LocalDate? Date(string option, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var date = (text.Contains('/', StringComparison.Ordinal) ? Vietnamese.Value : LocalDatePattern.Iso).Parse(text);
        return date.Success
            ? date.Value
            : throw new ToolException("usage.date", ("option", option), ("value", OneLine.Of(text)));
    }

    /// <summary>A year, four digits.</summary>
    public static int? Year(string option, string? text) =>
        text is null ? null
        : text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year
        : throw new ToolException("usage.year", ("option", option), ("value", OneLine.Of(text)));

    /// <summary>How numbers are grouped; the Vietnamese way unless told otherwise.</summary>
    public static NumberStyle Numbers(string option, string? text) => text?.ToLowerInvariant() switch
    {
        null or "vi" => NumberStyle.Vietnamese,
        "en" => NumberStyle.English,
        _ => throw new ToolException("usage.numbers", ("option", option), ("value", OneLine.Of(text))),
    };

    /// <summary>A total of people: a whole number from 0 on, as people write it: <c>3200</c>, <c>3.200</c>, <c>3 200</c>.</summary>
    public static long Total(string? text)
    {
        if (text is null)
        {
            throw new ToolException("usage.no-total");
        }

        var digits = GroupedNumber().IsMatch(text) ? text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal) : text;
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var total)
            ? total
            : throw new ToolException("usage.total", ("value", OneLine.Of(text)));
    }

    /// <summary>A switch; <see langword="null"/> where nothing is said.</summary>
    public static bool? OnOff(string option, string? text) => text?.ToLowerInvariant() switch
    {
        null => null,
        "on" => true,
        "off" => false,
        _ => throw new ToolException("usage.on-off", ("option", option), ("value", OneLine.Of(text))),
    };

    /// <summary>Settings such as <c>previous=2025-06-30</c>; the tables are those whose rows are not dated themselves (ORG-9).</summary>
    public static IReadOnlyDictionary<string, LocalDate> CodesAsOf(IEnumerable<string> settings)
    {
        var days = new Dictionary<string, LocalDate>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings)
        {
            var parts = setting.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } table, { Length: > 0 } day] || !CodedTables.Contains(table, StringComparer.OrdinalIgnoreCase))
            {
                throw new ToolException("usage.codes-as-of", ("value", OneLine.Of(setting)), ("known", CodedTables));
            }

            if (!days.TryAdd(table, Date("--codes-as-of", day)!.Value))
            {
                throw new ToolException("usage.codes-as-of-twice", ("table", OneLine.Of(table)));
            }
        }

        return days;
    }

    /// <summary>One of the four levels of the Union, by code or in Vietnamese.</summary>
    public static Level UnionLevel(string text) =>
        Level.All.FirstOrDefault(level => level.IsUnionLevel && IsWord(text, level.Code, level.Vietnamese))
        ?? throw new ToolException("usage.level", ("value", OneLine.Of(text)), ("known", Level.All.Where(level => level.IsUnionLevel).Select(level => level.Code)));

    /// <summary>Where the population comes from: it has to be said when there is one, and only then (WOM-2).</summary>
    public static WomenSource? PopulationSource(string? text, bool hasPopulation)
    {
        if (text is null)
        {
            return hasPopulation ? throw new ToolException("usage.no-population-source") : null;
        }

        var source = WomenSource.All.FirstOrDefault(known => IsWord(text, known.Code, known.Vietnamese))
            ?? throw new ToolException("usage.population-source", ("value", OneLine.Of(text)), ("known", WomenSource.All.Select(known => known.Code)));
        return hasPopulation ? source : throw new ToolException("usage.source-without-population");
    }

    [GeneratedRegex(@"^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedNumber();

    private static bool IsWord(string text, string code, string vietnamese) =>
        string.Equals(text, code, StringComparison.OrdinalIgnoreCase) || string.Equals(text, vietnamese, StringComparison.OrdinalIgnoreCase);

    /// <summary>The language is already chosen; a word that names none is still a mistake.</summary>
    public static void CheckLanguage(string? text)
    {
        if (text is not null && !LanguageChoice.TryParse(text, out _))
        {
            throw new ToolException("usage.lang", ("value", OneLine.Of(text)), ("known", new[] { "vi", "en" }));
        }
    }

    /// <summary>The readings with those of the command line set by name.</summary>
    public static Readings WithReadings(Readings readings, IEnumerable<string> settings)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings)
        {
            var parts = setting.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 } name, { Length: > 0 } value])
            {
                throw new ToolException("usage.reading-form", ("value", OneLine.Of(setting)));
            }

            var known = RuleCatalogue.Readings.FirstOrDefault(reading => string.Equals(reading.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ToolException("usage.reading-unknown", ("name", OneLine.Of(name)), ("known", RuleCatalogue.Readings.Select(reading => reading.Name)));
            if (!seen.Add(name))
            {
                throw new ToolException("usage.reading-twice", ("name", known.Name));
            }

            readings = readings.TryWith(name, value, out var next)
                ? next
                : throw new ToolException(IsList(known) ? "usage.reading-precedence" : "usage.reading-value", ("name", known.Name), ("value", OneLine.Of(value)), ("known", known.Values.Select(each => each.Value)));
        }

        return readings;
    }

    /// <summary>A reading whose value is an order, of which the catalogue can show the default only.</summary>
    private static bool IsList(ReadingDefinition reading) => reading.Default.Contains(',', StringComparison.Ordinal);
}
