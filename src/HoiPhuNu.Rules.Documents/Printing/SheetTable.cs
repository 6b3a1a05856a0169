using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Words;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>
/// Takes a table of results and makes a sheet of it: headers in the language of the run, numbers as numbers, codes as text. What a column holds
/// is told by its key.
/// </summary>
internal sealed class SheetTable(DocumentTexts texts) : TableWriter
{
    private const double MostWidth = 60;
    private const double LeastWidth = 9;

    /// <summary>Columns whose digits are no number to compute with.</summary>
    private static readonly string[] Codes = ["unit", "parent", "commune", "code", "id", "value", "name", "rule", "why", "row_numbers", "usual"];

    private static readonly string[] Plain = ["year", "row"];

    private readonly List<SheetCell[]> _rows = [];
    private string[] _keys = [];
    private double[] _widths = [];
    private bool[] _isLong = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows => _rows;

    /// <inheritdoc/>
    public override void WriteRow(params ReadOnlySpan<string?> cells)
    {
        if (_keys.Length == 0)
        {
            _keys = [.. cells.ToArray().Select(key => key ?? string.Empty)];
            _widths = [.. _keys.Select(_ => LeastWidth)];
            _isLong = new bool[_keys.Length];
            return;
        }

        var row = new SheetCell[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            row[cell] = CellOf(_keys[cell], cells[cell]);
            var length = (cells[cell]?.Length ?? 0) + 3;
            _widths[cell] = Math.Clamp(length, _widths[cell], MostWidth);
            _isLong[cell] |= length > MostWidth;
        }

        _rows.Add(row);
    }

    /// <summary>The layout of what was taken.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="title">Lines above the headers.</param>
    public SheetLayout Layout(string name, params ReadOnlySpan<string> title) => new()
    {
        Name = name,
        Title = [.. title],
        FrozenColumns = Math.Min(2, Math.Max(0, _keys.Length - 1)),
        Columns = [.. _keys.Select((key, at) => new SheetColumn(HeaderOf(key), FormatOf(key, at), _widths[at]))],
    };

    /// <summary>A header in the language of the run: the label of the report's column, one of our own, or the key as programs have it.</summary>
    public string HeaderOf(string key)
    {
        if (texts.Language == Language.English)
        {
            return key;
        }

        foreach (var (suffix, text) in new[] { ("_before", "column-before"), ("_after", "column-after"), ("_trained_in_period", "column-in-period") })
        {
            if (key.EndsWith(suffix, StringComparison.Ordinal))
            {
                return texts.With(text, ("column", HeaderOf(suffix == "_trained_in_period" ? key[..^"_in_period".Length] : key[..^suffix.Length])));
            }
        }

        return ReportColumn.TryFromCode(key, out var column) ? column.Vietnamese
            : Known($"column.{key}", key);
    }

    private SheetCell CellOf(string key, string? text)
    {
        if (string.IsNullOrEmpty(text) || Codes.Contains(key))
        {
            return SheetCell.Of(text);
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text)
        {
            return SheetCell.Of((long?)number);
        }

        if (key.Contains("percent", StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
        {
            return SheetCell.Of((decimal?)percent);
        }

        if (key is "from" or "to" or "until" or "date" && LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return SheetCell.Of((NodaTime.LocalDate?)day.Value);
        }

        return SheetCell.Of(WordOf(key, text));
    }

    /// <summary>A word of a vocabulary in the language of the run; what is none stays as it is.</summary>
    private string WordOf(string key, string text) =>
        texts.Language == Language.English ? text
        : text is "yes" or "no" ? texts[$"value.{text}"]
        : key switch
        {
            "level" when Level.TryFromCode(text, out var level) => level.Vietnamese,
            "category" when MemberCategory.TryFromCode(text, out var category) => category.Vietnamese,
            "band" when RateBand.VietnameseOf(text) is { } band => band,
            "support_reasons" => Each(text, reason => SupportReason.TryFromCode(reason, out var known) ? known.Vietnamese : reason),
            "source" when PlanSource.TryFromCode(text, out var source) => source.Vietnamese,
            "verdict" => Known($"conformance.{text.Replace('_', '-')}", text),
            "subject" => Known($"conformance.subject-{text}", text),
            "missing" => Each(text, reason => Known($"evaluate.missing-{reason}", reason)),
            "target" => Known($"evaluate.target-{text.Replace('_', '-')}", text),
            "outcome" or "own_target" or "target_before" or "target_after" => text switch
            {
                "met" => texts["outcome.met"],
                "notMet" => texts["outcome.not-met"],
                "notApplicable" => texts["outcome.not-applicable"],
                "cannotTell" => texts["outcome.cannot-tell"],
                _ => text,
            },
            _ => text,
        };

    private string Known(string key, string otherwise) => texts[key] is var text && text != key ? text : otherwise;

    private static string Each(string words, Func<string, string> word) => string.Join("; ", words.Split('|').Select(word));

    private SheetFormat FormatOf(string key, int at) =>
        key is "from" or "to" or "until" or "date" ? SheetFormat.Date
        : key.Contains("percent", StringComparison.Ordinal) ? SheetFormat.Decimals
        : Plain.Contains(key) ? SheetFormat.Plain
        : _rows.Exists(row => row[at].Text is null && row[at] != default) ? SheetFormat.Count
        : _isLong[at] ? SheetFormat.WrappedText
        : SheetFormat.Text;
}
