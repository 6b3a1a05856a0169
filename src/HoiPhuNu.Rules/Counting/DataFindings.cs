using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Counting;

/// <summary>Collects what is to be said about the rows of one list of a tally.</summary>
/// <param name="file">The file's name.</param>
/// <param name="day">The day the list is judged as of, if there is one.</param>
/// <param name="persons">
/// The register, where it is a list of persons: then a text that may be about a person is not repeated, unless it is a code of the register.
/// </param>
internal sealed class DataFindings(string? file, LocalDate? day, UnitRegister? persons = null)
{
    /// <summary>The fact that names the person.</summary>
    public const string Person = "id";

    /// <summary>The fact that names the day a row speaks of.</summary>
    public const string Day = "date";

    private readonly FindingCollector _found = new(Order);
    private readonly TextPool _texts = new();

    /// <summary>The file's name.</summary>
    public string? File { get; } = file;

    /// <summary>The day the list is judged as of; <see langword="null"/> for one that is judged over any period.</summary>
    public LocalDate? AsOf { get; } = day;

    /// <summary>The rule of the first error that was told; <see langword="null"/> when there was none.</summary>
    public string? FirstError { get; private set; }

    /// <summary>How many rows were refused, each once however much is wrong with it.</summary>
    public long RefusedRows { get; private set; }

    /// <summary>Counts a row that is left out of every count.</summary>
    public void Refuse() => RefusedRows++;

    /// <summary>Whether a row says whose it is: an id that is not there, or that a spreadsheet shortened, is told. Rules DATA-02, DATA-14.</summary>
    public bool HasId(long row, string column, string? unit, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Error("DATA-02", row, column, unit, string.Empty);
            return false;
        }

        if (ShortenedNumber.Is(id))
        {
            Error("DATA-14", row, column, unit, id);
            return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a date that is given is one: year 1 is what programs have where none is. Rule DATA-02.
    /// </summary>
    public bool IsDate(long row, string column, string? unit, LocalDate? date, string? person = null)
    {
        if (date is not { Year: <= 1 } none)
        {
            return true;
        }

        Error("DATA-02.no-date", row, column, unit, LocalDatePattern.Iso.Format(none), person);
        return false;
    }

    /// <summary>Says that a list seems to have been made on an older tree, at the first row whose code another unit bears now. Rule DATA-18.</summary>
    public Finding OlderTree(string table, string column, OlderTree older) => At("DATA-18", Severity.Warning, older.Reused.FirstRow, column, older.Reused.Code, older.Reused.Code, null)
        .With("table", table)
        .With("day", older.Day)
        .With("iso", LocalDatePattern.Iso.Format(older.Day))
        .With("rows", older.Reused.Rows)
        .With("gone", older.Gone)
        .With("codes", older.Codes);

    /// <summary>A row that is left out of every count.</summary>
    public void Error(string key, long row, string column, string? unit, string? reported, string? person = null, string? expected = null) =>
        Add(At(key, Severity.Error, row, column, unit, reported, person, expected));

    /// <summary>Something that is worth a second look.</summary>
    public void Warning(string key, long row, string column, string? unit, string? reported, string? person = null) =>
        Add(At(key, Severity.Warning, row, column, unit, reported, person));

    /// <summary>A fact that is said to have happened, but after the day: it is not counted as of it. Rule DATA-12.</summary>
    public void Later(long row, string column, string? unit, LocalDate date, LocalDate day, string? person = null) => Add(
        At("DATA-12", Severity.Warning, row, column, unit, LocalDatePattern.Iso.Format(date), person, $"<= {LocalDatePattern.Iso.Format(day)}")
            .With("reported", date)
            .With("day", day));

    /// <summary>An admission before birth, or of a child. Rule DATA-17.</summary>
    public void Admitted(string key, Severity severity, long row, string? unit, LocalDate date, string? person) =>
        Add(At(key, severity, row, "admitted_on", unit, LocalDatePattern.Iso.Format(date), person).With("reported", date));

    /// <summary>A birth date after the day, which is not repeated. Rule DATA-12.</summary>
    public void BornLater(long row, string? unit, LocalDate day, string? person) => Add(
        At("DATA-12.birth", Severity.Warning, row, "birth_date", unit, null, person, $"<= {LocalDatePattern.Iso.Format(day)}").With("day", day));

    /// <summary>An interval that ends before it starts, at its end. Rule DATA-06.</summary>
    public void EndsBefore(string key, long row, string column, string? unit, LocalDate end, LocalDate start, string? person) => Add(
        At(key, Severity.Error, row, column, unit, LocalDatePattern.Iso.Format(end), person, $">= {LocalDatePattern.Iso.Format(start)}")
            .With("reported", end)
            .With("start", start));

    /// <summary>A code that means no commune that counts. Rules DATA-01, DATA-08, DATA-14.</summary>
    public void NoCommune(long row, string column, string code, PlacementKind kind, string? person = null)
    {
        if (kind == PlacementKind.Unknown && ShortenedNumber.Is(code))
        {
            Error("DATA-14", row, column, code, code, person);
            return;
        }

        if (kind == PlacementKind.Unknown && !MayShow(code))
        {
            Add(At("DATA-01.hidden", Severity.Error, row, column, null, null, person).With("length", code.Length));
            return;
        }

        var isNotGeographic = kind == PlacementKind.NotGeographic;
        Error(isNotGeographic ? "DATA-08" : "DATA-01", row, column, code, code, person, isNotGeographic ? UnitKind.GeographicCodes : null);
    }

    /// <summary>A code that means no unit. Rules DATA-01, DATA-14.</summary>
    public void NoUnit(long row, string column, string code, string? person = null) => NoCommune(row, column, code, PlacementKind.Unknown, person);

    /// <summary>Adds a finding as it is.</summary>
    public void Add(Finding finding)
    {
        if (finding.Severity == Severity.Error)
        {
            FirstError ??= finding.Rule;
        }

        _found.Add(finding);
    }

    /// <summary>Adds findings as they are.</summary>
    public void AddAll(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>An empty collector for what figures say beside it.</summary>
    public static FindingCollector Beside() => new(Order);

    /// <summary>Takes over what another part of the list gave.</summary>
    public void AddAll(DataFindings other)
    {
        _found.AddAll(other._found);
        FirstError ??= other.FirstError;
        RefusedRows += other.RefusedRows;
    }

    /// <summary>
    /// What was found, together with <paramref name="more"/>, in the one order; where rows have no numbers, the person and the day they speak of
    /// tell them apart.
    /// </summary>
    public ImmutableArray<Finding> InOrder(IEnumerable<Finding> more)
    {
        var beside = Beside();
        beside.AddAll(more);
        return InOrder(beside);
    }

    /// <summary>The same with what was collected beside it, which takes over what is here.</summary>
    public ImmutableArray<Finding> InOrder(FindingCollector beside)
    {
        beside.AddAll(_found);
        return beside.ToFindings();
    }

    /// <summary>A finding about a row; its message key may be the rule and a variant, <c>DATA-04.not-counted</c>.</summary>
    public Finding At(string key, Severity severity, long row, string column, string? unit, string? reported, string? person, string? expected = null)
    {
        reported = _texts.Shared(reported);
        var finding = new Finding(RuleOf(key), severity, new Place(File, row, column)) { MessageKey = key, Unit = unit is not null && MayShow(unit) ? _texts.Shared(unit) : null, Reported = reported, Expected = _texts.Shared(expected), Day = AsOf };
        finding = reported is null ? finding : finding.With("reported", reported);
        return string.IsNullOrEmpty(person) || !Quotable.IsId(person) ? finding : finding.With(Person, person);
    }

    /// <summary>Whether a code may be repeated: in a list of persons only one that the register knows, or that can be nothing about a person.</summary>
    public bool MayShow(string code) => persons is null || !persons.BearersOf(code).IsEmpty || ShortenedNumber.Is(code) || Quotable.IsCode(code);

    private static string RuleOf(string key) => key.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? key[..dot] : key;

    private static IComparer<Finding> Order { get; } = Comparer<Finding>.Create(Compare);

    private static int Compare(Finding x, Finding y)
    {
        var order = FindingOrder.Instance.Compare(x, y);
        order = order != 0 ? order : string.CompareOrdinal((string?)x.FactOf(Person), (string?)y.FactOf(Person));
        return order != 0 ? order : Nullable.Compare((LocalDate?)x.FactOf(Day), (LocalDate?)y.FactOf(Day));
    }
}
