using System.Collections.Immutable;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Counting;

/// <summary>A list and the rules that are applied while its rows are counted. Which readings it depends on follows from the catalogue, which says what rules a reading bears on.</summary>
internal sealed class CountedList
{
    public static readonly CountedList Women = new("counts of women", "WOM-3");
    public static readonly CountedList Population = new("population", "AGE-1", "RES-2", "CAT-4");
    public static readonly CountedList Members = new("members", "AGE-1", "RES-2", "CAT-3", "CAT-4");
    public static readonly CountedList Events = new("movements");
    public static readonly CountedList Bases = new("bases");
    public static readonly CountedList Posts = new("posts", "TRN-6");
    public static readonly CountedList Training = new("trainings", "TRN-4");

    private readonly ImmutableHashSet<string> _readings;

    private CountedList(string word, params ImmutableArray<string> rules)
    {
        Word = word;
        _readings =
        [
            .. RuleCatalogue.Readings.Where(reading => reading.Rules.Any(rules.Contains)).Select(reading => reading.Name),
        ];
    }

    /// <summary>What it is called in a sentence.</summary>
    public string Word { get; }

    /// <summary>Refuses what was counted as of another day or under rules that make another figure of it.</summary>
    /// <exception cref="ArgumentException">It was.</exception>
    public void Require(DayRules rules, DayRules? counted)
    {
        if (counted is not null && RulesDifference.Of(rules, counted, DependsOn) is { } difference)
        {
            throw new ArgumentException($"The {Word} are counted under other rules: {difference}.");
        }
    }

    /// <summary>Whether its rows have to be counted anew under another value of a reading.</summary>
    public bool DependsOn(string reading) => _readings.Contains(reading);
}
