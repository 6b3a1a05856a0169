using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>A report row together with what is known about its unit on the day it is read as of: what the validators of rows take.</summary>
public sealed class CheckedRow : IChecked
{
    /// <summary>Looks a row's unit up.</summary>
    /// <param name="row">The row.</param>
    /// <param name="request">What it is checked against.</param>
    public CheckedRow(ReportRow row, CheckRequest request)
        : this(row, request, null)
    {
    }

    internal CheckedRow(ReportRow row, CheckRequest request, RowUnit? named)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(request);
        Row = row;
        Request = request;
        AsOf = row.Year is { } year ? request.DayOf(year) : request.AsOf;
        Named = named;
        if (row.Unit is { } code && AsOf is { } day)
        {
            Match = named switch
            {
                null => request.Units.Match(code, row.Level, day),
                { Unit: { } unit } => new UnitMatch(UnitMatchKind.Named, unit),
                { Match: { Kind: UnitNameMatchKind.Before, Unit: var gone } } => new UnitMatch(UnitMatchKind.Gone, gone),
                _ => default,
            };
        }
    }

    /// <summary>The same row of the same unit and year, with other figures.</summary>
    internal CheckedRow(CheckedRow origin, ReportRow row)
    {
        (Row, Request, AsOf, Match, Named) = (row, origin.Request, origin.AsOf, origin.Match, origin.Named);
    }

    /// <summary>The row.</summary>
    public ReportRow Row { get; }

    /// <summary>What it is checked against.</summary>
    public CheckRequest Request { get; }

    /// <summary>
    /// The parameters and readings of the term that the row's year lies in; of a row without a year, of the one that the day it is read as of lies in.
    /// Rule TERM-2.
    /// </summary>
    public RuleSet Rules => Row.Year is { } year ? Request.Rules.ForYear(year) : AsOf is { } day ? Request.Rules.For(day) : Request.Rules.Terms[^1];

    /// <summary>The latest publication known, if one was given.</summary>
    public LocalDate? Published => Request.Published;

    /// <summary>The day the row is read as of; <see langword="null"/> when its year is not known.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The name that stands for the row's code, and what it means; <see langword="null"/> where the row has a code.</summary>
    internal RowUnit? Named { get; }

    /// <summary>How the row's code was matched; unknown, too, while code or day are missing.</summary>
    public UnitMatch Match { get; }

    /// <summary>Where the figures of a unit that is gone count now, as far as the changes tell. Rule ORG-6.</summary>
    public UnitLocation? Successor =>
        AsOf is { } day && Match is { Kind: UnitMatchKind.Gone, Unit: { } gone } && !Request.Units.PossibleSuccessorsOf(gone).IsEmpty
            ? Request.Units.Follow(gone, day)
            : null;

    /// <summary>The row's unit, in force on the day; <see langword="null"/> when there is none.</summary>
    public Unit? Unit => Match.IsInForce ? Match.Unit : null;

    /// <summary>Whether the unit is a geographic base in force.</summary>
    public bool IsGeographicBase => Unit is { IsGeographicBase: true };

    /// <summary>Whether the unit is a superior in force, other than an affiliated one.</summary>
    public bool IsSuperior => Unit is { IsSuperior: true };

    /// <summary>Whether the row reports on target 5: a geographic base or a superior.</summary>
    public bool ReportsTarget5 => Unit is { HasTarget5: true };

    /// <summary>Whether the unit, in force, reports but not on target 5.</summary>
    public bool IsOutsideTarget5 => Unit is { IsOutsideTarget5: true };

    /// <summary>Whether the row must name its source of women: geographic bases, districts and provinces. Rule REP-20.</summary>
    public bool MustNameSource => Unit is { } unit && NamesSource(unit);

    /// <summary>Whether the row's year lies in no known term: then nothing else is said about it. Rule REP-60.</summary>
    public bool IsOutsideTerm => Row.Count(ReportColumn.Year) is { } year && (year > int.MaxValue || Request.Rules.FindYear((int)year) is null);

    /// <summary>Whether a unit's row names the source of its count of women.</summary>
    internal static bool NamesSource(Unit unit) => unit.IsGeographicBase || (unit.IsSuperior && unit.Level != Level.Central);

    /// <summary>Whether the value in a column is of the form this unit reports: a base says yes or no about its computer, a superior counts bases.</summary>
    internal bool Fits(ReportColumn column) =>
        column != ReportColumn.HasComputer
        || Match.Unit is not { } unit
        || !(unit.IsBase ? Row[column].Count is not null : unit.IsSuperior && Row[column].Code is not null);

    /// <inheritdoc/>
    LocalDate? IChecked.DayOf(Finding finding) => AsOf;

    /// <summary>A finding at one of the row's cells.</summary>
    internal Finding At(ReportColumn column, string rule, Findings.Severity severity = Findings.Severity.Error) =>
        new Finding(rule, severity, Row.At(column)) { Unit = Unit?.Code ?? Row.Unit, Year = Row.Year, Reported = Row[column].Text }
            .With("column", column)
            .With("reported", Reported(column));

    /// <summary>A finding at a cell that should have held a number.</summary>
    internal Finding Expecting(ReportColumn column, string rule, Int128 expected) =>
        (At(column, rule) with { Expected = expected.ToString(CultureInfo.InvariantCulture) }).With("expected", expected);

    private object Reported(ReportColumn column)
    {
        var cell = Row[column];
        return cell.Count is { } count && column != ReportColumn.Year ? count
            : cell.Percent is { } percent ? percent
            : cell.Date is { } date ? date
            : cell.Text;
    }
}
