using System.Collections;
using System.Reflection;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Json;

/// <summary>Compares what two values hold, member by member, where a record's own equality looks at references only (lists, units, facts).</summary>
internal static class Structure
{
    /// <summary>Where the two differ, as a path; <see langword="null"/> when they hold the same.</summary>
    public static string? Difference(object? one, object? other, string path = "") =>
        (one, other) switch
        {
            (null, null) => null,
            (null, _) or (_, null) => path,
            (IDictionary facts, IDictionary others) => DifferenceOfFacts(facts, others, path),
            _ when one.GetType() != other.GetType() => path,
            (string, _) => Equals(one, other) ? null : path,
            (IEnumerable items, IEnumerable others) => DifferenceOfLists([.. items.Cast<object?>()], [.. others.Cast<object?>()], path),
            _ when IsOurs(one.GetType()) => Members(one.GetType())
                .Select(member => Difference(member.GetValue(one), member.GetValue(other), $"{path}.{member.Name}"))
                .FirstOrDefault(difference => difference is not null),
            _ => Equals(one, other) ? null : path,
        };

    private static string? DifferenceOfLists(object?[] items, object?[] others, string path) =>
        items.Length != others.Length
            ? $"{path}.Length"
            : items.Zip(others).Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]")).FirstOrDefault(difference => difference is not null);

    /// <summary>Facts are the same when they say the same in both languages.</summary>
    private static string? DifferenceOfFacts(IDictionary facts, IDictionary others, string path) =>
        facts.Count != others.Count
            ? $"{path}.Count"
            : facts.Keys.Cast<object>()
                .Where(name => !others.Contains(name) || Enum.GetValues<Language>().Any(language => FactText.Of(facts[name]!, language) != FactText.Of(others[name]!, language)))
                .Select(name => $"{path}.{name}")
                .FirstOrDefault();

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(RuleSet).Assembly && !type.IsEnum && type.BaseType is not { IsGenericType: true };

    /// <summary>What a value is made of: what follows from it need not be looked at.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type)
    {
        var parameters = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && (property.SetMethod is not null || parameters.Contains(property.Name)));
    }
}
