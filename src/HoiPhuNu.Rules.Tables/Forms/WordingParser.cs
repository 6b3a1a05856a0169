using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Reads a wording: words, <c>[x]</c> what may be missing, <c>(a|b)</c> one of several, <c>{x}</c> words that are named elsewhere.</summary>
internal sealed class WordingParser
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, Wording> _named;
    private readonly IReadOnlyDictionary<string, string[]> _abbreviations;
    private int _at;

    private WordingParser(string text, IReadOnlyDictionary<string, Wording> named, IReadOnlyDictionary<string, string[]> abbreviations)
    {
        _text = text;
        _named = named;
        _abbreviations = abbreviations;
    }

    /// <summary>Reads one.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or a name is not known.</exception>
    public static Wording Parse(string text, IReadOnlyDictionary<string, Wording> named, IReadOnlyDictionary<string, string[]> abbreviations)
    {
        var parser = new WordingParser(text, named, abbreviations);
        var wording = parser.Choices();
        return parser._at == text.Length ? wording : throw parser.Problem();
    }

    private Wording Choices()
    {
        var choices = new List<Wording> { Row() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            choices.Add(Row());
        }

        return choices is [var only] ? only : new Wording.Choice(choices);
    }

    private Wording.Row Row()
    {
        var parts = new List<Wording>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')' or ']'))
        {
            switch (_text[_at])
            {
                case ' ':
                    _at++;
                    break;
                case '[':
                    parts.Add(new Wording.Maybe(Bracket(']')));
                    break;
                case '(':
                    parts.Add(Bracket(')'));
                    break;
                case '{':
                    parts.Add(Named());
                    break;
                default:
                    parts.AddRange(Words());
                    break;
            }
        }

        return new Wording.Row(parts);
    }

    private Wording Bracket(char close)
    {
        _at++;
        var inside = Choices();
        if (_at >= _text.Length || _text[_at] != close)
        {
            throw Problem();
        }

        _at++;
        return inside;
    }

    private Wording Named()
    {
        var end = _text.IndexOf('}', _at);
        var name = end < 0 ? string.Empty : _text[(_at + 1)..end];
        if (!_named.TryGetValue(name, out var wording))
        {
            throw Problem();
        }

        _at = end + 1;
        return wording;
    }

    private IEnumerable<Wording.Word> Words()
    {
        var start = _at;
        while (_at < _text.Length && !" |()[]{}".Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        var word = Folding.Fold(_text.AsSpan(start, _at - start));
        return (_abbreviations.TryGetValue(word, out var whole) ? whole : [word]).Select(each => new Wording.Word(each));
    }

    private FormatException Problem() => new($"The wording '{_text}' cannot be read at character {_at + 1}.");
}
