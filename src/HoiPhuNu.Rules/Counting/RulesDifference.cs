using System.Text.Json;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Counting;

/// <summary>Says in what the rules of two tallies differ, so that nobody has to look for it: the day, the readings, the parameters of the term.</summary>
internal static class RulesDifference
{
    /// <summary>What is other in <paramref name="other"/>; <see langword="null"/> when nothing is.</summary>
    /// <param name="ours">The rules that are expected.</param>
    /// <param name="other">The rules that are found.</param>
    /// <param name="matters">Which readings matter, by name; all of them unless told.</param>
    public static string? Of(DayRules ours, DayRules other, Func<string, bool>? matters = null)
    {
        var differences = new List<string>();
        if (ours.Day != other.Day)
        {
            differences.Add($"day {other.Day:uuuu-MM-dd} instead of {ours.Day:uuuu-MM-dd}");
        }

        if (ours.Rules != other.Rules)
        {
            differences.AddRange(OfRuleSets(ours.Rules, other.Rules, matters ?? (_ => true)));
        }

        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    private static IEnumerable<string> OfRuleSets(RuleSet ours, RuleSet other, Func<string, bool> matters)
    {
        if (ours with { Readings = other.Readings } != other)
        {
            using var our = JsonDocument.Parse(ours.ToJson());
            using var their = JsonDocument.Parse((other with { Readings = ours.Readings }).ToJson());
            foreach (var parameter in our.RootElement.EnumerateObject())
            {
                var found = their.RootElement.GetProperty(parameter.Name).GetRawText();
                if (found != parameter.Value.GetRawText())
                {
                    yield return $"{parameter.Name} {found} instead of {parameter.Value.GetRawText()}";
                }
            }
        }

        var theirs = other.Readings.ToNamedValues();
        foreach (var (name, value) in ours.Readings.ToNamedValues())
        {
            if (theirs[name] != value && matters(name))
            {
                yield return $"reading {name}={theirs[name]} instead of {value}";
            }
        }
    }
}
