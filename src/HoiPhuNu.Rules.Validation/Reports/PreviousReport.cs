using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>The previous report, found by unit. A unit is its code and its interval: a code used again is another unit (ORG-4).</summary>
internal sealed class PreviousReport
{
    private readonly ILookup<Unit, ReportRow> _byUnit;

    public PreviousReport(CheckRequest request)
    {
        var matched = (request.Previous?.Rows ?? [])
            .Where(row => row.Unit is not null && row.Year is not null)
            .Select(row => (Row: row, Match: request.Units.Match(row.Unit!, row.Level, request.PreviousCodesAsOf ?? new LocalDate(row.Year!.Value, 12, 31))))
            .ToList();
        _byUnit = matched.Where(pair => pair.Match.IsInForce).ToLookup(pair => pair.Match.Unit!, pair => pair.Row);
        Unmatched = [.. matched.Where(pair => !pair.Match.IsInForce).Select(pair => pair.Row)];
    }

    /// <summary>Rows whose unit is not known on their day; they are compared with nothing.</summary>
    public ImmutableArray<ReportRow> Unmatched { get; }

    /// <summary>The latest row of a unit from before <paramref name="year"/>, the first one where there are several; <see langword="null"/> when there is none.</summary>
    public ReportRow? Before(Unit unit, int year) =>
        _byUnit[unit].Where(row => row.Year < year).OrderByDescending(row => row.Year).ThenBy(row => row.Row).FirstOrDefault();
}
