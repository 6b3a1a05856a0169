using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

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

    /// <summary>A text of the messages in both languages, to be a part of another one.</summary>
    public static object Text(string key, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var named = Of(facts);
        return new Phrase(FindingMessages.Texts.Render(key, named, Language.English), FindingMessages.Texts.Render(key, named, Language.Vietnamese));
    }

    /// <summary>Texts one after the other.</summary>
    public static object Joined(IEnumerable<object> texts)
    {
        var all = texts.ToList();
        return new Phrase(In(all, Language.English), In(all, Language.Vietnamese));
    }

    private static string In(List<object> texts, Language language) => string.Join("; ", texts.Select(text => FactText.Of(text, language)));

    private sealed record Phrase(string Code, string Vietnamese) : IWord;
}
