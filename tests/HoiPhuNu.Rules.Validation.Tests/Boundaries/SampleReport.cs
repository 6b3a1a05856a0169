using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Oracle;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>
/// A small report of 2024 that nothing can be said against, to be changed cell by cell. Each check of it is held against the oracle too.
/// </summary>
internal sealed class SampleReport
{
    public const int Central = 2;
    public const int Province = 3;
    public const int District = 4;
    public const int CommuneA = 5;
    public const int CommuneB = 6;
    public const int Market = 7;
    public const int Barracks = 8;
    public const int Affiliated = 9;

    private readonly List<NaiveUnit> _units = [.. SampleFigures.Units];
    private readonly List<NaiveRow> _rows = [.. SampleFigures.Rows];
    private readonly List<string> _columns = [.. NaiveColumns.All];
    private readonly List<NaivePlanRow> _plan = [];
    private NaiveReadings _readings = new();
    private NaivePlausibility _bounds = new();
    private NaiveTable? _previous;
    private bool _hasPlan;
    private LocalDate? _asOf;
    private LocalDate? _published;

    public SampleReport With(int row, string column, string text)
    {
        var at = _rows.FindIndex(each => each.Row == row);
        _rows[at] = _rows[at] with { Cells = new Dictionary<string, string>(_rows[at].Cells) { [column] = text } };
        return this;
    }

    public SampleReport WithCopyOf(int row, int at)
    {
        _rows.Add(_rows.Single(each => each.Row == row) with { Row = at });
        return this;
    }

    public SampleReport Without(params int[] rows)
    {
        _rows.RemoveAll(each => rows.Contains((int)each.Row));
        return this;
    }

    public SampleReport WithoutColumn(string column)
    {
        _columns.Remove(column);
        return this;
    }

    public SampleReport WithUnit(NaiveUnit unit)
    {
        _units.Add(unit);
        return this;
    }

    public SampleReport WithNamed(string code, string name)
    {
        var at = _units.FindIndex(unit => unit.Code == code);
        _units[at] = _units[at] with { Name = NaiveName.Of(name) };
        return this;
    }

    public SampleReport WithUnitUntil(string code, LocalDate until)
    {
        var at = _units.FindIndex(unit => unit.Code == code);
        _units[at] = _units[at] with { Until = until };
        return this;
    }

    public SampleReport WithPrevious(string column = "died", string text = "0")
    {
        _previous = SampleFigures.Previous(column, text);
        return this;
    }

    public SampleReport WithPreviousRow(string unit, string level, params (string Column, string Text)[] cells)
    {
        _previous ??= new NaiveTable(NaiveColumns.All, []);
        var row = NaiveColumns.All.ToDictionary(column => column, _ => "");
        (row["unit"], row["level"], row["year"]) = (unit, level, "2023");
        foreach (var (column, text) in cells)
        {
            row[column] = text;
        }

        _previous = _previous with { Rows = [.. _previous.Rows, new NaiveRow(_previous.Rows.Count + 2, row)] };
        return this;
    }

    /// <summary>The year before is in the report itself: the row as it stands, with another year and other cells.</summary>
    public SampleReport WithYearBefore(int row, int at, params (string Column, string Text)[] cells)
    {
        WithCopyOf(row, at).With(at, "year", "2023").With(at, "women_published", "2023-05-01");
        foreach (var (column, text) in cells)
        {
            With(at, column, text);
        }

        return this;
    }

    public SampleReport WithPlan(params NaivePlanRow[] rows)
    {
        _hasPlan = true;
        _plan.AddRange(rows);
        return this;
    }

    public SampleReport Under(NaiveReadings readings)
    {
        _readings = readings;
        return this;
    }

    public SampleReport Within(NaivePlausibility bounds)
    {
        _bounds = bounds;
        return this;
    }

    public SampleReport AsOf(LocalDate day)
    {
        _asOf = day;
        return this;
    }

    public SampleReport Published(LocalDate day)
    {
        _published = day;
        return this;
    }

    public Finding Only(string rule) => Assert.Single(All(rule));

    public void Not(string rule) => Assert.Empty(All(rule));

    /// <summary>The causes of all findings.</summary>
    public IReadOnlyList<Causes.Cause> Causes() => ReportChecker.Check(Checked.Request(Request) with { Plausibility = false }).Causes;

    private NaiveRequest Request => new()
    {
        Units = _units,
        Reports = [new NaiveTable(_columns, [.. _rows.Select(Shown)])],
        Previous = _previous,
        Plan = _hasPlan ? _plan : null,
        AsOf = _asOf,
        Published = _published,
        Bounds = _bounds,
        Readings = _readings,
    };

    /// <summary>The findings under one rule; all of them are what the oracle says, too.</summary>
    public IReadOnlyList<Finding> All(string? rule = null)
    {
        var request = Request;
        var findings = ReportChecker.Check(Checked.Request(request)).Findings;
        Assert.Equal(new NaiveReportCheck(request).Findings.Order(NaiveOrder), Checked.Plain(findings).Order(NaiveOrder));
        return [.. findings.Where(finding => rule is null || finding.Rule == rule)];
    }

    private static Comparer<NaiveFinding> NaiveOrder { get; } = Comparer<NaiveFinding>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString()));

    private NaiveRow Shown(NaiveRow row) => row with { Cells = _columns.ToDictionary(column => column, row.Text) };
}
