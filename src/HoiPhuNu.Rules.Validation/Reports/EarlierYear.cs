using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// What one file, or the report itself, said of one year: a row per unit, as its codes were read. A unit is its code and its interval; a code
/// used again is another unit. Rules ORG-4, ORG-6, ORG-9.
/// </summary>
internal sealed class EarlierYear
{
    private readonly UnitRegister _units;
    private readonly Dictionary<Unit, ReportRow> _rows;
    private readonly Dictionary<LocalDate, Dictionary<Unit, PreviousFigures>> _folded = [];
    private readonly Dictionary<LocalDate, HashSet<string>> _reorganised = [];

    public EarlierYear(UnitRegister units, int year, UnitTree tree, IEnumerable<(Unit Unit, ReportRow Row)> rows)
    {
        _units = units;
        Year = year;
        Tree = tree;
        _rows = new Dictionary<Unit, ReportRow>(tree.Units.Length);
        foreach (var (unit, row) in rows)
        {
            _rows.TryAdd(unit, row);
        }
    }

    public int Year { get; }

    /// <summary>The day its codes are read as of.</summary>
    public LocalDate CodesAsOf => Tree.Day;

    private UnitTree Tree { get; }

    private Dictionary<Unit, WomenSource> Sources => field ??= SourcesOfProvinces();

    /// <summary>
    /// What was said of a geographic base and of all that became part of it by <paramref name="day"/>; <see langword="null"/> where nothing was.
    /// A figure is unknown where one of them did not report it, or may have gone elsewhere.
    /// </summary>
    public PreviousFigures? Of(Unit unit, LocalDate day)
    {
        if (!_folded.TryGetValue(day, out var figures))
        {
            _folded[day] = figures = Fold(day);
        }

        return figures.GetValueOrDefault(unit);
    }

    /// <summary>The row of a unit.</summary>
    public ReportRow? RowOf(Unit unit) => _rows.GetValueOrDefault(unit);

    /// <summary>The row of the very same unit, provided that no change has touched it since. A change of its parent makes another unit (ORG-4).</summary>
    public ReportRow? RowOfUntouched(Unit unit, LocalDate day)
    {
        if (!unit.Validity.IsInForce(CodesAsOf) || !_rows.TryGetValue(unit, out var row))
        {
            return null;
        }

        if (!_reorganised.TryGetValue(day, out var codes))
        {
            var changes = _units.Changes.Where(change => CodesAsOf < change.Date && change.Date <= day);
            _reorganised[day] = codes = changes.SelectMany(change => new[] { change.Old, change.New }).ToHashSet(StringComparer.Ordinal);
        }

        return codes.Contains(unit.Code) ? null : row;
    }

    /// <summary>The one source that the rows of a province named; <see langword="null"/> where none was named, or two.</summary>
    public WomenSource? SourceOf(Unit province) => Sources.GetValueOrDefault(province);

    private Dictionary<Unit, WomenSource> SourcesOfProvinces() => _rows
        .Where(pair => CheckedRow.NamesSource(pair.Key) && pair.Value.WomenSource is not null)
        .Select(pair => (Province: ProvinceOf(pair.Key), Source: pair.Value.WomenSource!))
        .Where(pair => pair.Province is not null)
        .GroupBy(pair => pair.Province!, pair => pair.Source)
        .Where(province => WomenRules.HasOneSource(province) == Answer.Yes)
        .ToDictionary(province => province.Key, province => province.First());

    private Unit? ProvinceOf(Unit unit) =>
        Tree.TryGetNumber(unit.Code, out var number) && Tree.Units[number] == unit ? Tree.At(Level.Province, number) : null;

    private Dictionary<Unit, PreviousFigures> Fold(LocalDate day)
    {
        var figures = new Dictionary<Unit, PreviousFigures>(_rows.Count);
        foreach (var earlier in BasesWithFigures())
        {
            var row = _rows.GetValueOrDefault(earlier);
            var isCertain = _units.Follow(earlier, day) is { IsUnattributed: false };
            foreach (var now in EndsOf(earlier, day))
            {
                var part = isCertain ? PreviousFigures.Of(Year, row) : PreviousFigures.Unknown(Year);
                figures[now] = figures.TryGetValue(now, out var sum) ? sum + part : part;
            }
        }

        foreach (var (unit, sum) in figures)
        {
            if (!sum.HasRow)
            {
                figures.Remove(unit);
            }
        }

        return figures;
    }

    /// <summary>
    /// The bases whose figures are due: those with a row, also when they were gone by then (ORG-9), and those in force then without a row,
    /// unless the report was still made on the units they come from.
    /// </summary>
    private IEnumerable<Unit> BasesWithFigures()
    {
        var gone = _rows.Keys.Where(unit => !unit.Validity.IsInForce(CodesAsOf)).ToList();
        var stoodFor = gone.SelectMany(unit => EndsOf(unit, CodesAsOf)).ToHashSet();
        return Tree.Units
            .Where(unit => _rows.ContainsKey(unit) || !stoodFor.Contains(unit))
            .Concat(gone)
            .Where(unit => unit.IsGeographicBase);
    }

    /// <summary>All units in force that anybody of the earlier unit may be in.</summary>
    private IEnumerable<Unit> EndsOf(Unit unit, LocalDate day) =>
        _units.PossibleLocationsOf(unit, day).Where(end => !end.IsUnattributed).Select(end => end.Unit);
}
