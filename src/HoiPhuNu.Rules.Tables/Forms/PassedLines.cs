using System.Collections.Immutable;
using System.Globalization;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>The lines of a sheet that are no rows of its table: they are told once per kind, with their rows.</summary>
internal sealed class PassedLines(string file)
{
    private const int MostRanges = 12;

    private static readonly ImmutableDictionary<LineKind, string> Keys = ImmutableDictionary.CreateRange<LineKind, string>(
    [
        new(LineKind.Total, "note.lines-total"),
        new(LineKind.Superior, "note.lines-total"),
        new(LineKind.Heading, "note.lines-heading"),
        new(LineKind.NotSent, "note.lines-not-sent"),
        new(LineKind.Numbers, "note.lines-numbers"),
        new(LineKind.Headers, "note.lines-headers"),
        new(LineKind.Text, "note.lines-text"),
    ]);

    private readonly SortedDictionary<string, List<long>> _rows = new(StringComparer.Ordinal);

    /// <summary>The file or sheet that they stand in.</summary>
    public string File { get; set; } = file;

    /// <summary>Takes a line.</summary>
    public void Add(LineKind kind, long row) => Add(Keys[kind], row);

    /// <summary>Takes the lines of others, which come behind these.</summary>
    public void Take(PassedLines others)
    {
        foreach (var (key, rows) in others._rows)
        {
            rows.ForEach(row => Add(key, row));
        }
    }

    private void Add(string key, long row)
    {
        if (!_rows.TryGetValue(key, out var rows))
        {
            _rows[key] = rows = [];
        }

        rows.Add(row);
    }

    /// <summary>Tells them, and forgets them.</summary>
    public void Tell(ICollection<TableNote> notes)
    {
        foreach (var (key, rows) in _rows)
        {
            notes.Add(new TableNote(File, rows[0], null, key, ImmutableDictionary<string, object>.Empty.Add("rows", Ranges(rows)).Add("count", rows.Count)));
        }

        _rows.Clear();
    }

    /// <summary>Rows in a sentence: 27–34, 40.</summary>
    private static string Ranges(List<long> rows)
    {
        var ranges = new List<string>();
        for (var first = 0; first < rows.Count;)
        {
            var last = first;
            while (last + 1 < rows.Count && rows[last + 1] == rows[last] + 1)
            {
                last++;
            }

            ranges.Add(first == last ? Written(rows[first]) : $"{Written(rows[first])}–{Written(rows[last])}");
            first = last + 1;
        }

        return string.Join(", ", ranges.Count > MostRanges ? [.. ranges.Take(MostRanges), "…"] : ranges);
    }

    private static string Written(long row) => row.ToString(CultureInfo.InvariantCulture);
}
