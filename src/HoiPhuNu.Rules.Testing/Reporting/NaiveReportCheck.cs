using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>
/// Both tables of report checks (section 9 of the rulebook, REP-70 apart), written from the rulebook alone: lists and loops, nothing shared with the
/// library. Hold your own checks against it on the reports that <see cref="ReportWorlds"/> makes.
/// </summary>
public sealed partial class NaiveReportCheck
{
    private const int FirstYear = 2022;
    private const int LastYear = 2027;
    private const long TermGrowth = 800_000;

    private readonly NaiveRequest _request;
    private readonly HashSet<NaiveFinding> _found = [];
    private readonly List<NaivePlaced> _placed = [];

    /// <summary>Checks the report of a world.</summary>
    public NaiveReportCheck(ReportWorld world)
        : this(RequestOf(world))
    {
    }

    internal NaiveReportCheck(NaiveRequest request)
    {
        _request = request;
        _request = request = request with { Reports = [.. request.Reports.Select(Understood)] };
        Headers();
        foreach (var row in request.Reports.SelectMany(table => table.Rows))
        {
            Place(row);
        }

        foreach (var placed in _placed)
        {
            Row(placed);
        }

        MissingBases();
        Sums();
        Sources();
        Plans();
        if (request.Plausibility)
        {
            Plausibility();
        }
    }

    /// <summary>All that is to be found, each once; in no order.</summary>
    public IReadOnlySet<NaiveFinding> Findings => _found;

    private static NaiveRequest RequestOf(ReportWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return world.Request;
    }

    private void Headers()
    {
        foreach (var table in _request.Reports)
        {
            foreach (var column in NaiveColumns.All.Except(NaiveColumns.MayBeLeftOut).Except(table.Columns))
            {
                _found.Add(new NaiveFinding("REP-04", Severity.Error, 1, column, null, null));
            }
        }
    }

    /// <summary>Finds the unit a row is about; REP-60, REP-01 and REP-02 are told on the way.</summary>
    private void Place(NaiveRow row)
    {
        var year = Year(row);
        var code = row.IsBlank("unit") ? null : row.Text("unit");
        var day = _request.AsOf ?? (year is { } known ? new LocalDate(known, 12, 31) : null);
        var unit = code is null || day is null ? null : Find(code, Word(row, "level"), day.Value);
        if (Number(row, "year") is { } number && (number < FirstYear || number > LastYear))
        {
            _found.Add(new NaiveFinding("REP-60", Severity.Error, row.Row, "year", unit?.Code ?? code, year));
            return;
        }

        if (unit is not null)
        {
            var isLater = year is not null && _placed.Exists(other => other.Unit == unit && other.Year == year);
            _placed.Add(new NaivePlaced(row, unit, unit, unit.Code, year, day!.Value, isLater));
            if (isLater)
            {
                _found.Add(new NaiveFinding("REP-02", Severity.Error, row.Row, "unit", unit.Code, year));
            }

            return;
        }

        var last = code is null || day is null ? null : LastBefore(code, day.Value);
        _placed.Add(new NaivePlaced(row, null, last, code, year, day ?? LocalDate.MaxIsoValue, IsLater: false));
        if (code is not null && day is not null)
        {
            _found.Add(new NaiveFinding("REP-01", Severity.Error, row.Row, "unit", code, year));
        }
    }

    private void Add(NaivePlaced placed, string rule, Severity severity, string column) =>
        _found.Add(new NaiveFinding(rule, severity, placed.Row.Row, column, placed.Code, placed.Year));
}
