using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// What was said of the year before. A year is held against the one right before it: what the report itself says of that one, or else what the
/// previous report does. A year further back is held against nothing, because net growth is that of one year.
/// </summary>
internal sealed class PreviousReport
{
    private readonly ILookup<int, EarlierYear> _years;

    public PreviousReport(CheckedReport report)
    {
        var request = report.Request;
        Rows =
        [
            .. Understood(request)
                .Where(row => row.Unit is not null && row.Year is not null)
                .OrderBy(row => row.Row)
                .Select(row => (row, request.Units.Match(row.Unit!, row.Level, CodesAsOf(request, row.Year!.Value)))),
        ];
        var own = report.Years.Select(year => new EarlierYear(request.Units, year.Year, year.Tree, year.Rows.Select(row => (row.Unit!, row.Row))));
        var previous = Rows
            .Where(pair => pair.Match.Unit is not null)
            .GroupBy(pair => pair.Row.Year!.Value)
            .Select(year => new EarlierYear(request.Units, year.Key, request.Units.AsOf(CodesAsOf(request, year.Key)), year.Select(pair => (pair.Match.Unit!, pair.Row))));
        _years = own.Concat(previous).ToLookup(year => year.Year);
    }

    /// <summary>The rows of the previous report that name a unit and a year, and how their codes were matched.</summary>
    public ImmutableArray<(ReportRow Row, UnitMatch Match)> Rows { get; }

    /// <summary>What was said of a geographic base, and of all that became part of it, for the year before; <see langword="null"/> where nothing was.</summary>
    public PreviousFigures? Before(Unit unit, int year, LocalDate day) =>
        _years[year - 1].Select(earlier => earlier.Of(unit, day)).FirstOrDefault(figures => figures is not null);

    /// <summary>The row of the year before of a unit that has not been reorganised since.</summary>
    public ReportRow? RowBefore(Unit unit, int year, LocalDate day) =>
        _years[year - 1].Select(earlier => earlier.RowOfUntouched(unit, day)).FirstOrDefault(row => row is not null);

    /// <summary>Whether anything was said of a year.</summary>
    public bool HasYear(int year) => _years.Contains(year);

    /// <summary>The row of a unit in a year, whatever became of it since.</summary>
    public ReportRow? RowOf(Unit unit, int year) => _years[year].Select(earlier => earlier.RowOf(unit)).FirstOrDefault(row => row is not null);

    /// <summary>The one source of women that a province had the year before.</summary>
    public WomenSource? SourceBefore(Unit province, int year) =>
        _years[year - 1].Select(earlier => earlier.SourceOf(province)).FirstOrDefault(source => source is not null);

    private static ImmutableArray<ReportRow> Understood(CheckRequest request) => request.Previous is { } previous
        ? UnderstoodReport.Of([previous], request.Units, request.Scope, year: null, request.PreviousCodesAsOf).Tables[0].Rows
        : [];

    private static LocalDate CodesAsOf(CheckRequest request, int year) => request.PreviousCodesAsOf ?? new LocalDate(year, 12, 31);
}
