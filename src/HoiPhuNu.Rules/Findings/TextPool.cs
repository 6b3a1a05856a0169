namespace HoiPhuNu.Rules.Findings;

/// <summary>Lets findings that say the same share one text: a wrong code may stand in a million rows. Of many different texts only the first are kept.</summary>
internal sealed class TextPool
{
    private const int Most = 4096;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The one instance of a text, if it is kept.</summary>
    public string? Shared(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (_texts.Count < Most)
        {
            _texts.Add(text, text);
        }

        return text;
    }
}
