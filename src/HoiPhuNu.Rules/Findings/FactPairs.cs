using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Findings;

/// <summary>Facts of a finding as names and values side by side, which take a fraction of what a dictionary takes.</summary>
internal static class FactPairs
{
    /// <summary>The pairs of a dictionary.</summary>
    public static object[] Of(ImmutableDictionary<string, object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.IsEmpty ? [] : [.. facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).SelectMany(fact => new[] { fact.Key, fact.Value })];
    }

    /// <summary>The dictionary of pairs.</summary>
    public static ImmutableDictionary<string, object> ToDictionary(object[] pairs)
    {
        if (pairs.Length == 0)
        {
            return ImmutableDictionary<string, object>.Empty;
        }

        var facts = ImmutableDictionary.CreateBuilder<string, object>();
        for (var name = 0; name < pairs.Length; name += 2)
        {
            facts.Add((string)pairs[name], pairs[name + 1]);
        }

        return facts.ToImmutable();
    }

    /// <summary>The same pairs with one of a name put in, or in the place of the one that there is.</summary>
    public static object[] With(object[] pairs, string name, object value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var place = PlaceOf(pairs, name);
        object[] changed = place < 0 ? [.. pairs, name, value] : [.. pairs];
        if (place >= 0)
        {
            changed[place + 1] = value;
        }

        return changed;
    }

    /// <summary>The value of a name; <see langword="null"/> where there is none.</summary>
    public static object? Find(object[] pairs, string name) => PlaceOf(pairs, name) is var place and >= 0 ? pairs[place + 1] : null;

    private static int PlaceOf(object[] pairs, string name)
    {
        for (var place = 0; place < pairs.Length; place += 2)
        {
            if (string.Equals((string)pairs[place], name, StringComparison.Ordinal))
            {
                return place;
            }
        }

        return -1;
    }
}
