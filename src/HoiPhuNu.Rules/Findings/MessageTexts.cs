using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// Message templates of one assembly in both languages, and how facts are put into them. A template names its facts in braces:
/// <c>{women}</c>. The two languages are two resources of the assembly itself, so that no culture data of the machine is needed.
/// </summary>
public sealed class MessageTexts
{
    private readonly ResourceManager _vietnamese;
    private readonly ResourceManager _english;

    /// <summary>Opens the resources <c>{baseName}.vi</c> and <c>{baseName}.en</c> of <paramref name="assembly"/>.</summary>
    public MessageTexts(string baseName, Assembly assembly)
    {
        ArgumentException.ThrowIfNullOrEmpty(baseName);
        ArgumentNullException.ThrowIfNull(assembly);
        _vietnamese = new ResourceManager($"{baseName}.vi", assembly);
        _english = new ResourceManager($"{baseName}.en", assembly);
    }

    /// <summary>All keys of one language, for comparing the languages with each other and with the code.</summary>
    public IReadOnlySet<string> KeysIn(Language language)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        if (For(language).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false) is { } texts)
        {
            foreach (System.Collections.DictionaryEntry entry in texts)
            {
                keys.Add((string)entry.Key);
            }
        }

        return keys;
    }

    /// <summary>The message with its facts written as people of that language write them; the key itself where there is no such template.</summary>
    public string Render(string key, IReadOnlyDictionary<string, object> facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(facts);
        return Render(key, name => facts.TryGetValue(name, out var fact) ? fact : null, language);
    }

    /// <summary>A message without facts.</summary>
    public string Render(string key, Language language) => Render(key, System.Collections.Immutable.ImmutableDictionary<string, object>.Empty, language);

    /// <summary>The message of a finding, whose facts are looked up one by one: there may be millions of findings.</summary>
    internal string Render(Finding finding, Language language) => Render(finding.MessageKey, finding.FactOf, language);

    private string Render(string key, Func<string, object?> factOf, Language language)
    {
        var template = For(language).GetString(key, CultureInfo.InvariantCulture) ?? key;
        var message = new StringBuilder(template.Length * 2);
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            message.Append(rest[..open]);
            var name = rest.Slice(open + 1, length - 1).ToString();
            message.Append(factOf(name) is { } fact ? FactText.Of(fact, language) : $"{{{name}}}");
            rest = rest[(open + length + 1)..];
        }

        return message.Append(rest).ToString();
    }

    private ResourceManager For(Language language) => language == Language.English ? _english : _vietnamese;
}
