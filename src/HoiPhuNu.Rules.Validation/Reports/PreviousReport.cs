using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// The previous report, by the units of today: earlier units are folded into their successors. A unit is its code and its interval; a code
/// used again is another unit. Rules ORG-4, ORG-6, ORG-9.
/// </summary>
internal sealed class PreviousReport
{
    private readonly CheckRequest _request;
    private readonly ImmutableSortedDictionary<int, ImmutableArray<(Unit Unit, ReportRow Row)>> _years;
    private readonly Dictionary<(int Year, LocalDate Day), Dictionary<Unit, PreviousFigures>> _folded = [];

    public PreviousReport(CheckRequest request)
    {
        _request = request;
        var matched = (request.Previous?.Rows ?? [])
            .Where(row => row.Unit is not null && row.Year is not null)
            .OrderBy(row => row.Row)
            .Select(row => (Row: row, Match: request.Units.Match(row.Unit!, row.Level, CodesAsOf(row.Year!.Value))))
            .ToList();
        _years = matched
            .Where(pair => pair.Match.Unit is not null)
            .GroupBy(pair => pair.Row.Year!.Value)
            .ToImmutableSortedDictionary(
                year => year.Key,
                year => year.Select(pair => (pair.Match.Unit!, pair.Row)).DistinctBy(pair => pair.Item1).ToImmutableArray());
        Unmatched = [.. matched.Where(pair => pair.Match.Unit is null).Select(pair => pair.Row)];
    }

    /// <summary>Rows whose code no unit bore up to their day; they are compared with nothing.</summary>
    public ImmutableArray<ReportRow> Unmatched { get; }

    /// <summary>
    /// What the latest report from before <paramref name="year"/> said of a geographic base and of all that became part of it;
    /// <see langword="null"/> when there is none. A figure is unknown where one of them did not report it, or may have gone elsewhere.
    /// </summary>
    public PreviousFigures? Before(Unit unit, int year, LocalDate day)
    {
        foreach (var earlier in _years.Keys.Where(earlier => earlier < year).Reverse())
        {
            if (!_folded.TryGetValue((earlier, day), out var figures))
            {
                _folded[(earlier, day)] = figures = Fold(earlier, day);
            }

            if (figures.TryGetValue(unit, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private Dictionary<Unit, PreviousFigures> Fold(int year, LocalDate day)
    {
        var rows = _years[year].ToDictionary(pair => pair.Unit, pair => pair.Row);
        var figures = new Dictionary<Unit, PreviousFigures>();
        foreach (var earlier in BasesOf(year, rows))
        {
            var row = rows.GetValueOrDefault(earlier);
            var isCertain = _request.Units.Follow(earlier, day) is { IsUnattributed: false };
            foreach (var now in EndsOf(earlier, day))
            {
                var part = isCertain ? PreviousFigures.Of(year, row) : PreviousFigures.Unknown(year);
                figures[now] = figures.TryGetValue(now, out var sum) ? sum + part : part;
            }
        }

        return figures.Where(pair => pair.Value.HasRow).ToDictionary();
    }

    /// <summary>
    /// The bases whose figures are due: those with a row, also when they were gone by then (ORG-9), and those in force then without a row,
    /// unless the report was still made on the units they come from.
    /// </summary>
    private IEnumerable<Unit> BasesOf(int year, Dictionary<Unit, ReportRow> rows)
    {
        var codesAsOf = CodesAsOf(year);
        var gone = rows.Keys.Where(unit => !unit.Validity.IsInForce(codesAsOf)).ToList();
        var stoodFor = gone.SelectMany(unit => EndsOf(unit, codesAsOf)).ToHashSet();
        return _request.Units.AsOf(codesAsOf).Units
            .Where(unit => rows.ContainsKey(unit) || !stoodFor.Contains(unit))
            .Concat(gone)
            .Where(unit => unit.IsGeographicBase);
    }

    /// <summary>All units in force that anybody of the earlier unit may be in.</summary>
    private IEnumerable<Unit> EndsOf(Unit unit, LocalDate day) =>
        unit.Validity.IsInForce(day) ? [unit] : _request.Units.PossibleSuccessorsOf(unit).SelectMany(successor => EndsOf(successor, day)).Distinct();

    private LocalDate CodesAsOf(int year) => _request.PreviousCodesAsOf ?? new LocalDate(year, 12, 31);
}
