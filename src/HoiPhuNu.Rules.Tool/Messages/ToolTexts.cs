using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Messages;

/// <summary>The tool's own sentences in the language of the run.</summary>
internal sealed class ToolTexts(Language language)
{
    /// <summary>The resources of both languages.</summary>
    public static MessageTexts All { get; } = new("HoiPhuNu.Rules.Tool.Messages", typeof(ToolTexts).Assembly);

    /// <summary>The language of the run.</summary>
    public Language Language { get; } = language;

    /// <summary>What documents say, in the same language.</summary>
    public DocumentTexts Documents { get; } = new(language);

    /// <summary>A sentence without facts.</summary>
    public string this[string key] => All.Render(key, Language);

    /// <summary>A sentence with its facts.</summary>
    public string With(string key, params ReadOnlySpan<(string Name, object Value)> facts) => With(key, Facts(facts));

    /// <inheritdoc cref="With(string, ReadOnlySpan{ValueTuple{string, object}})"/>
    public string With(string key, IReadOnlyDictionary<string, object> facts) => All.Render(key, facts, Language);

    /// <summary>Facts by name.</summary>
    public static Dictionary<string, object> Facts(ReadOnlySpan<(string Name, object Value)> facts)
    {
        var named = new Dictionary<string, object>(facts.Length, StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            named[name] = value;
        }

        return named;
    }
}
