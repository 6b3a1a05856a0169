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

    /// <summary>Texts one after the other, parted clearly.</summary>
    public static object Joined(IEnumerable<object> texts) => Joined(texts, "; ");

    /// <summary>Names one after the other.</summary>
    public static object Listed(IEnumerable<object> texts) => Joined(texts, ", ");

    private static Phrase Joined(IEnumerable<object> texts, string between)
    {
        var all = texts.ToList();
        return new Phrase(In(Language.English), In(Language.Vietnamese));

        string In(Language language) => string.Join(between, all.Select(text => FactText.Of(text, language)));
    }

    private sealed record Phrase(string Code, string Vietnamese) : IWord;
}
