using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>
/// Says what headings mean in a table: letter by letter first, then by the usual wordings. A meaning is never guessed: a wording has to fit all of a
/// heading, and what stands above it must not say something else.
/// </summary>
internal sealed class HeadingReader(TableSchema schema, int? year)
{
    private const int LongestHeading = 300;

    private static readonly Wordings Usual = Wordings.Usual;

    private readonly Dictionary<string, (TableColumn? Column, HeadingMatch Match, bool IsPart)> _known = new(StringComparer.Ordinal);

    /// <summary>Says what the headings of a row mean.</summary>
    /// <param name="paths">The headings of each column, from above.</param>
    public ImmutableArray<FormHeading> Read(IReadOnlyList<ImmutableArray<string>> paths)
    {
        var headings = ImmutableArray.CreateBuilder<FormHeading>(paths.Count);
        var before = string.Empty;
        for (var cell = 0; cell < paths.Count; cell++)
        {
            var path = paths[cell];
            if (path.IsEmpty)
            {
                headings.Add(new FormHeading(cell, path, null, HeadingMatch.Unknown));
                continue;
            }

            var (column, match, isPart) = MeaningOf(path, before);
            headings.Add(new FormHeading(cell, path, column, match, isPart));
            if (!path.Any(part => IsAmong(part, out _)))
            {
                before = path[^1];
            }
        }

        return headings.DrainToImmutable();
    }

    /// <summary>How many columns of the table a row names by itself.</summary>
    public int Recognised(IEnumerable<string> cells) => cells.Where(cell => cell.Length > 0).Select(cell => MeaningOf([cell], string.Empty).Column).OfType<TableColumn>().Distinct().Count();

    /// <summary>Whether a heading says "of these", and what it says besides.</summary>
    internal static bool IsAmong(string heading, out string rest)
    {
        rest = string.Empty;
        if (heading.Length > 400)
        {
            return false;
        }

        if (heading.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Usual.Is("among", Usual.WordsOf(heading[..colon])))
        {
            rest = heading[(colon + 1)..].Trim();
            return true;
        }

        return Usual.Is("among", Usual.WordsOf(heading));
    }

    private (TableColumn? Column, HeadingMatch Match, bool IsPart) MeaningOf(ImmutableArray<string> path, string before)
    {
        var key = string.Join('\u0001', path.Prepend(before));
        if (!_known.TryGetValue(key, out var meaning))
        {
            _known[key] = meaning = Meaning(path, before);
        }

        return meaning;
    }

    private (TableColumn? Column, HeadingMatch Match, bool IsPart) Meaning(ImmutableArray<string> path, string before)
    {
        var exact = schema.Match(path[^1]);
        if (path.Length == 1 && exact is not null)
        {
            return (exact, HeadingMatch.Exact, false);
        }

        if (path[^1].Length > LongestHeading || !path[^1].Any(char.IsLetter))
        {
            return (exact, exact is null ? HeadingMatch.Unknown : HeadingMatch.Exact, false);
        }

        var parts = new List<IReadOnlyList<string>>();
        foreach (var part in path)
        {
            var isAmong = IsAmong(part, out var rest);
            if (isAmong && before.Length > 0)
            {
                parts.Add(Usual.WordsOf(before));
            }

            if (!isAmong || rest.Length > 0)
            {
                parts.Add(Usual.WordsOf(isAmong ? rest : part));
            }
        }

        parts.RemoveAll(words => words.Count == 0);
        var isOtherYear = year is { } own && path.SelectMany(HeadingText.Years).ToHashSet() is { Count: > 0 } years && !years.Contains(own);
        if (exact is null && !isOtherYear && Usual.Match(schema, Named(parts)) is { } whole)
        {
            return (whole, HeadingMatch.Usual, false);
        }

        if (parts.Count > 0 && Usual.Is("ignored", parts[^1]))
        {
            return (null, HeadingMatch.Ignored, false);
        }

        if (Usual.Is("superior", [.. parts.SelectMany(words => words)]))
        {
            return (null, HeadingMatch.Superior, false);
        }

        return Timed(parts, exact, isOtherYear);
    }

    /// <summary>The meaning of a heading that says of what time its figures are.</summary>
    private (TableColumn? Column, HeadingMatch Match, bool IsPart) Timed(List<IReadOnlyList<string>> parts, TableColumn? exact, bool isOther)
    {
        var isPart = false;
        var rest = new List<IReadOnlyList<string>>();
        foreach (var words in parts)
        {
            var said = words;
            if (!Usual.Is("neutral", words))
            {
                isOther |= (schema != TableSchema.Plan && Takes("plan", ref said)) | Takes("before", ref said);
                _ = Takes("whole", ref said);
                isPart |= Takes("part", ref said);
            }

            if (said.Count > 0)
            {
                rest.Add(said);
            }
        }

        var isPeriod = parts.Count > 0 && Usual.Without(Usual.Without(parts[^1], "whole"), "part").Count == 0 && parts.SkipLast(1).All(words => Usual.Is("neutral", words));
        var column = exact ?? (rest.Count == 0 ? null : Usual.Match(schema, Named(rest)));
        return column is null ? (null, isPeriod ? HeadingMatch.Period : HeadingMatch.Unknown, isPart)
            : isOther ? (null, HeadingMatch.OtherTime, isPart)
            : (column, exact is null ? HeadingMatch.Usual : HeadingMatch.Exact, isPart);
    }

    /// <summary>Without headings such as "in all": they say what the one above them says.</summary>
    private static List<IReadOnlyList<string>> Named(List<IReadOnlyList<string>> parts)
    {
        var named = parts.ToList();
        while (named.Count > 1 && Usual.Is("total", named[^1]))
        {
            named.RemoveAt(named.Count - 1);
        }

        return named;
    }

    private static bool Takes(string kind, ref IReadOnlyList<string> words)
    {
        var rest = Usual.Without(words, kind);
        var takes = rest.Count != words.Count;
        words = rest;
        return takes;
    }
}
