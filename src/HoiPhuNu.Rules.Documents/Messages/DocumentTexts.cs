using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Messages;

/// <summary>What documents say beside the messages of findings, in the language of the document.</summary>
internal sealed class DocumentTexts(Language language)
{
    /// <summary>The resources of both languages.</summary>
    public static MessageTexts All { get; } = new("HoiPhuNu.Rules.Documents.Messages", typeof(DocumentTexts).Assembly);

    /// <summary>The language of the document.</summary>
    public Language Language { get; } = language;

    /// <summary>A sentence without facts.</summary>
    public string this[string key] => All.Render(key, Language);

    /// <summary>A sentence with its facts.</summary>
    public string With(string key, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var named = new Dictionary<string, object>(facts.Length, StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            named[name] = value;
        }

        return All.Render(key, named, Language);
    }
}
