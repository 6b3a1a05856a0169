using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation;

/// <summary>Something to know about a check that is no finding, for instance a code that was matched by its leading zeros.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Key">The key of the message.</param>
/// <param name="Facts">The values that the message names.</param>
public sealed record CheckNote(Place Place, string Key, ImmutableDictionary<string, object> Facts)
{
    internal static CheckNote Of(Place place, string key, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        return new CheckNote(place, key, all.ToImmutable());
    }
}
