using NodaTime;

namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>
/// Both tables of report checks, written from the rulebook alone: lists and loops, nothing shared with the code under test.
/// What it says is compared with what the checker says.
/// </summary>
internal sealed partial class NaiveReportCheck
{
    private const int FirstYear = 2022;
    private const int LastYear = 2027;
    private const long TermGrowth = 800_000;

    private readonly NaiveRequest _request;
    private readonly HashSet<NaiveFinding> _found = [];
    private readonly List<NaivePlaced> _placed = [];

    private NaiveReportCheck(NaiveRequest request) => _request = request;

    public static IReadOnlySet<NaiveFinding> Check(NaiveRequest request)
    {
        var check = new NaiveReportCheck(request);
        check.Headers();
        foreach (var row in request.Reports.SelectMany(table => table.Rows))
        {
            check.Place(row);
        }

        foreach (var placed in check._placed)
        {
            check.Row(placed);
        }

        check.MissingBases();
        check.Sums();
        check.Sources();
        check.Plans();
        if (request.Plausibility)
        {
            check.Plausibility();
        }

        return check._found;
    }

    private void Headers()
    {
        foreach (var table in _request.Reports)
        {
            foreach (var column in NaiveColumns.All.Except(NaiveColumns.MayBeLeftOut).Except(table.Columns))
            {
                _found.Add(new NaiveFinding("REP-04", "error", 1, column, null, null));
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
            _found.Add(new NaiveFinding("REP-60", "error", row.Row, "year", unit?.Code ?? code, year));
            return;
        }

        if (unit is not null)
        {
            var isLater = year is not null && _placed.Exists(other => other.Unit == unit && other.Year == year);
            _placed.Add(new NaivePlaced(row, unit, unit, unit.Code, year, day!.Value, isLater));
            if (isLater)
            {
                _found.Add(new NaiveFinding("REP-02", "error", row.Row, "unit", unit.Code, year));
            }

            return;
        }

        var last = code is null || day is null ? null : LastBefore(code, day.Value);
        _placed.Add(new NaivePlaced(row, null, last, code, year, day ?? LocalDate.MaxIsoValue, IsLater: false));
        if (code is not null && day is not null)
        {
            _found.Add(new NaiveFinding("REP-01", "error", row.Row, "unit", code, year));
        }
    }

    private void Add(NaivePlaced placed, string rule, string severity, string column) =>
        _found.Add(new NaiveFinding(rule, severity, placed.Row.Row, column, placed.Code, placed.Year));
}
