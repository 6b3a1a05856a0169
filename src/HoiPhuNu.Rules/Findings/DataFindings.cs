using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Findings;

/// <summary>Collects what is to be said about the rows of one list of a tally.</summary>
internal sealed class DataFindings(string? file, LocalDate? day)
{
    /// <summary>The fact that names the person.</summary>
    public const string Person = "id";

    /// <summary>The fact that names the day a row speaks of.</summary>
    public const string Day = "date";

    private readonly List<Finding> _found = [];

    /// <summary>The file's name.</summary>
    public string? File { get; } = file;

    /// <summary>The day the list is judged as of; <see langword="null"/> for one that is judged over any period.</summary>
    public LocalDate? AsOf { get; } = day;

    /// <summary>The rule of the first error that was told; <see langword="null"/> when there was none.</summary>
    public string? FirstError => _found.Find(finding => finding.Severity == Severity.Error)?.Rule;

    /// <summary>A row that is left out of every count.</summary>
    public void Error(string key, long row, string column, string? unit, string? reported, string? person = null, string? expected = null) =>
        _found.Add(At(key, Severity.Error, row, column, unit, reported, person) with { Expected = expected });

    /// <summary>Something that is worth a second look.</summary>
    public void Warning(string key, long row, string column, string? unit, string? reported, string? person = null) =>
        _found.Add(At(key, Severity.Warning, row, column, unit, reported, person));

    /// <summary>A fact that is said to have happened, but after the day: it is not counted as of it. Rule DATA-12.</summary>
    public void Later(long row, string column, string? unit, LocalDate date, LocalDate day, string? person = null) => _found.Add(
        (At("DATA-12", Severity.Warning, row, column, unit, LocalDatePattern.Iso.Format(date), person) with { Expected = $"<= {LocalDatePattern.Iso.Format(day)}" })
            .With("reported", date)
            .With("day", day));

    /// <summary>An interval that ends before it starts, at its end. Rule DATA-06.</summary>
    public void EndsBefore(string key, long row, string column, string? unit, LocalDate end, LocalDate start, string? person) => _found.Add(
        (At(key, Severity.Error, row, column, unit, LocalDatePattern.Iso.Format(end), person) with { Expected = $">= {LocalDatePattern.Iso.Format(start)}" })
            .With("reported", end)
            .With("start", start));

    /// <summary>A code that means no commune that counts. Rules DATA-01, DATA-08.</summary>
    public void NoCommune(long row, string column, string code, PlacementKind kind, string? person = null)
    {
        var isNotGeographic = kind == PlacementKind.NotGeographic;
        Error(isNotGeographic ? "DATA-08" : "DATA-01", row, column, code, code, person, isNotGeographic ? UnitKind.GeographicCodes : null);
    }

    /// <summary>Adds a finding as it is.</summary>
    public void Add(Finding finding) => _found.Add(finding);

    /// <summary>Takes over what another part of the list gave.</summary>
    public void AddAll(DataFindings other) => _found.AddRange(other._found);

    /// <summary>
    /// What was found, together with <paramref name="more"/>, in the one order; where rows have no numbers, the person and the day they speak of
    /// tell them apart.
    /// </summary>
    public ImmutableArray<Finding> InOrder(IEnumerable<Finding> more) =>
        [.. _found.Concat(more).OrderBy(finding => finding, FindingOrder.Instance).ThenBy(PersonIn, StringComparer.Ordinal).ThenBy(DayIn)];

    /// <summary>A finding about a row; its message key may be the rule and a variant, <c>DATA-04.not-counted</c>.</summary>
    public Finding At(string key, Severity severity, long row, string column, string? unit, string? reported, string? person)
    {
        var finding = new Finding(RuleOf(key), severity, new Place(File, row, column)) { MessageKey = key, Unit = unit, Reported = reported, Day = AsOf };
        finding = reported is null ? finding : finding.With("reported", reported);
        return string.IsNullOrEmpty(person) ? finding : finding.With(Person, person);
    }

    private static string RuleOf(string key) => key.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? key[..dot] : key;

    private static string PersonIn(Finding finding) => finding.Facts.TryGetValue(Person, out var person) ? (string)person : string.Empty;

    private static LocalDate? DayIn(Finding finding) => finding.Facts.TryGetValue(Day, out var day) ? (LocalDate)day : null;
}
