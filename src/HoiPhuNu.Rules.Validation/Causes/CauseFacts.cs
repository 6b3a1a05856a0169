using System.Collections.Immutable;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The values that messages of causes name.</summary>
internal static class CauseFacts
{
    public static ImmutableDictionary<string, object> Of(params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        return all.ToImmutable();
    }

    /// <summary>A text in both languages.</summary>
    public static object Text(string vietnamese, string english) => new Phrase(english, vietnamese);

    private sealed record Phrase(string Code, string Vietnamese) : IWord;
}
