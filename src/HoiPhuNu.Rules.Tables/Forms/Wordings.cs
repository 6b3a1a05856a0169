using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>
/// The usual wordings of columns, as <c>Wordings.txt</c> lists them: one place that an officer can read and a programmer can extend.
/// </summary>
internal sealed class Wordings
{
    private const string Resource = "HoiPhuNu.Rules.Tables.Forms.Wordings.txt";

    private readonly Dictionary<string, string[]> _abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Wording>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ColumnWording>> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);

    private Wordings(TextReader text)
    {
        var named = new Dictionary<string, Wording>(StringComparer.Ordinal);
        var section = string.Empty;
        while (text.ReadLine() is { } raw)
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']' && line.AsSpan(1).IndexOfAny(" [") < 0)
            {
                section = line[1..^1];
                continue;
            }

            Take(section, line, named);
        }

        foreach (var phrases in _phrases.Values)
        {
            phrases.Sort((left, right) => right.Length.CompareTo(left.Length));
        }
    }

    /// <summary>Those that come with the package.</summary>
    public static Wordings Usual { get; } = Load();

    /// <summary>The words of a heading with abbreviations written out, and without words that say nothing.</summary>
    public IReadOnlyList<string> WordsOf(string heading)
    {
        var words = Expanded(HeadingText.Words(heading));
        return Without(words, "noise") is { Count: > 0 } said ? said : words;
    }

    /// <summary>Whether a heading is of a kind: <c>neutral</c>, <c>among</c>, <c>total</c>, <c>ignored</c>, <c>superior</c>.</summary>
    public bool Is(string kind, IReadOnlyList<string> words) => _lists.GetValueOrDefault(kind)?.Exists(wording => wording.Fits(words)) == true;

    /// <summary>The words without phrases of a kind; the same list where none of them stands there.</summary>
    public IReadOnlyList<string> Without(IReadOnlyList<string> words, string kind)
    {
        foreach (var phrase in _phrases.GetValueOrDefault(kind) ?? [])
        {
            for (var at = 0; at + phrase.Length <= words.Count; at++)
            {
                if (words.Skip(at).Take(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal))
                {
                    return Without([.. words.Take(at), .. words.Skip(at + phrase.Length)], kind);
                }
            }
        }

        return words;
    }

    /// <summary>The column that a heading means under those above it; nothing where none does, or more than one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The words of the headings, from above.</param>
    public TableColumn? Match(TableSchema table, IReadOnlyList<IReadOnlyList<string>> path)
    {
        if (path.Count == 0 || !_tables.TryGetValue(table.Name, out var wordings))
        {
            return null;
        }

        var heading = new HeadingWords(path, words => Is("neutral", words));
        string? found = null;
        foreach (var wording in wordings)
        {
            if (wording.Column != found && wording.Fits(heading))
            {
                if (found is not null)
                {
                    return null;
                }

                found = wording.Column;
            }
        }

        return found is null ? null : table[found];
    }

    private static Wordings Load()
    {
        using var stream = typeof(Wordings).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return new Wordings(reader);
    }

    private void Take(string section, string line, Dictionary<string, Wording> named)
    {
        var (name, said) = line.Split(" = ", 2) is [var left, var right] ? (left.Trim(), right) : (string.Empty, line);
        switch (section)
        {
            case "abbreviations":
                _abbreviations[Folding.Fold(name)] = [.. said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word))];
                break;
            case "words":
                named[name] = WordingParser.Parse(said, named, _abbreviations);
                break;
            case "noise" or "plan" or "before" or "part" or "whole":
                Add(_phrases, section, Expanded([.. said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word))]));
                break;
            case "neutral" or "among" or "total" or "ignored" or "superior":
                Add(_lists, section, WordingParser.Parse(said, named, _abbreviations));
                break;
            default:
                string[] levels = said.Split(" > ", 2);
                var isAlone = levels[0].Trim() == "-";
                var above = levels.Length == 2 && !isAlone ? WordingParser.Parse(levels[0].Trim(), named, _abbreviations) : null;
                Add(_tables, section, new ColumnWording(name, above, WordingParser.Parse(levels[^1].Trim(), named, _abbreviations), isAlone));
                break;
        }
    }

    private string[] Expanded(string[] words) => [.. words.SelectMany(word => _abbreviations.TryGetValue(word, out var whole) ? whole : [word])];

    private static void Add<T>(Dictionary<string, List<T>> lists, string name, T item)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists[name] = list = [];
        }

        list.Add(item);
    }
}
