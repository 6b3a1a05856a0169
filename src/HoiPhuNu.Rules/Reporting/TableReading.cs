using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>One file of a report, read as a person reads it (<see cref="UnderstoodReport"/>).</summary>
internal sealed class TableReading
{
    private readonly UnitRegister _units;
    private readonly LocalDate? _asOf;
    private readonly FileProvince _province;
    private readonly bool _hasLevels;

    private TableReading(ReportTable table, UnitRegister units, string? scope, LocalDate? asOf)
    {
        (Table, _units, _asOf) = (table, units, asOf);
        _province = new FileProvince(table, units, scope);
        _hasLevels = table.Rows.Any(row => !row[ReportColumn.Level].IsBlank);
    }

    public ReportTable Table { get; private set; }

    public List<RowUnit> Named { get; } = [];

    public List<ReportRow> WithLevel { get; } = [];

    public List<ReportRow> WithYear { get; } = [];

    public ImmutableArray<ReportRow> WithFraction { get; private set; } = [];

    public static TableReading Of(ReportTable table, UnitRegister units, string? scope, int? year, LocalDate? asOf)
    {
        var reading = new TableReading(table, units, scope, asOf);
        var hasYears = table.Rows.Any(row => !row[ReportColumn.Year].IsBlank);
        var rows = table.Rows.Select(row => reading.Read(row, year ?? (hasYears ? null : table.YearInTitle))).ToImmutableArray();
        (rows, reading.WithFraction) = RateFractions.AsPercents(rows);
        reading.Table = table with
        {
            Rows = rows,
            Totals = [.. table.Totals.Select(row => WithYearOf(row, hasYears ? null : year ?? table.YearInTitle))],
            Columns = table.Columns
                .Union(reading.WithYear.Count > 0 ? [ReportColumn.Year] : [])
                .Union(reading.Named.Count > 0 ? [ReportColumn.Unit] : [])
                .Union(!reading._hasLevels && (table.Columns.Contains(ReportColumn.Unit) || reading.Named.Count > 0) ? [ReportColumn.Level] : []),
        };
        return reading;
    }

    private ReportRow Read(ReportRow row, int? year)
    {
        var dated = WithYearOf(row, year);
        var known = dated.Year is { } own && (_asOf ?? new LocalDate(own, 12, 31)) is var day ? WithUnit(dated, day) : dated;
        if (known.Year != row.Year)
        {
            WithYear.Add(known);
        }

        return known;
    }

    private static ReportRow WithYearOf(ReportRow row, int? year) => year is { } known && row[ReportColumn.Year].IsBlank ? row.With(ReportColumn.Year, known) : row;

    private ReportRow WithUnit(ReportRow row, LocalDate day)
    {
        var unit = row.Unit is { } code ? _units.MatchCode(code, row.Level, day) : default;
        var understood = unit.Kind == UnitMatchKind.Unknown ? ByName(row, day, out unit) : row;
        return _hasLevels ? WithCity(understood, unit.Unit) : WithLevelOf(understood, unit.IsInForce ? unit.Unit : null);
    }

    /// <summary>The name serves where the code is missing or is a name.</summary>
    private ReportRow ByName(ReportRow row, LocalDate day, out UnitMatch unit)
    {
        unit = default;
        var written = row.Unit ?? row[ReportColumn.UnitName].Code;
        if (written is null || !written.Any(char.IsLetter))
        {
            return row;
        }

        var within = _province.On(day);
        var match = Find(row, written, day, within);
        if (match.Kind == UnitNameMatchKind.Unknown && row.Unit is not null && !UnitNames.LooksLikeName(written))
        {
            return row;
        }

        var meant = match switch
        {
            { Kind: UnitNameMatchKind.InForce } => match.Unit,
            { Kind: UnitNameMatchKind.Before, Successor: { IsUnattributed: false, Unit: var successor } } when _units.IsContinuedBy(match.Unit!, successor) => successor,
            _ => null,
        };
        var named = row.With(ReportColumn.Unit, Cell.OfCode(meant?.Code ?? written, written));
        unit = meant is null ? default : new UnitMatch(UnitMatchKind.Named, meant);
        Named.Add(new RowUnit(named, written, match, within, meant));
        return named;
    }

    /// <summary>Inside the province; what stands beside all provinces, as an affiliated unit does, is looked for everywhere. A level that does not fit is REP-05, not another unit.</summary>
    private UnitNameMatch Find(ReportRow row, string written, LocalDate day, Unit? within)
    {
        var superior = Table.Groups.LastOrDefault(group => group.FirstRow <= row.Row)?.Superior;
        var match = _units.Names.Find(written, day, row.Level, within, superior);
        if (match.Kind == UnitNameMatchKind.Unknown && row.Level is not null)
        {
            match = _units.Names.Find(written, day, null, within, superior);
        }

        if (match.Kind != UnitNameMatchKind.Unknown || within is null)
        {
            return match;
        }

        var beside = _units.Names.Find(written, day, Level.Province);
        beside = beside.Kind == UnitNameMatchKind.Unknown ? _units.Names.Find(written, day, Level.Central) : beside;
        return beside is { Kind: UnitNameMatchKind.InForce, Unit: { } unit } && (unit.IsAffiliated || unit.Level == Level.Central) ? beside : match;
    }

    private ReportRow WithLevelOf(ReportRow row, Unit? unit)
    {
        if (unit is null)
        {
            return row;
        }

        var known = row.With(ReportColumn.Level, unit.Level.Code);
        WithLevel.Add(known);
        Replace(row, known);
        return known;
    }

    /// <summary>"Thành phố" is a province's level or a district's, whichever the unit is.</summary>
    private ReportRow WithCity(ReportRow row, Unit? unit)
    {
        if (unit is null || !(unit.Level == Level.Province || unit.Level == Level.District) || row[ReportColumn.Level] is not { State: CellState.Unreadable } cell || !LevelWords.IsCity(cell.Text))
        {
            return row;
        }

        var known = row.With(ReportColumn.Level, Cell.OfCode(unit.Level.Code, cell.Text));
        Replace(row, known);
        return known;
    }

    private void Replace(ReportRow row, ReportRow known)
    {
        if (Named is [.., var last] && ReferenceEquals(last.Row, row))
        {
            Named[^1] = new RowUnit(known, last.Written, last.Match, last.Within, last.Unit);
        }
    }
}
