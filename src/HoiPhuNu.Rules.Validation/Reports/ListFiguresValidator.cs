using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-70 [outside]: a reported figure is not the one that the lists come to. Every row of a unit in force; where either figure is unknown nothing
/// is compared. A superior's rate is a warning, as in REP-11.
/// </summary>
public sealed class ListFiguresValidator : FindingValidator<CheckedReport>
{
    private const string Rule = "REP-70";

    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        where year.Lists is not null
        from row in year.All
        where row.Unit is not null
        from finding in Check(row, year.Lists!)
        select finding;

    /// <summary>The cells whose figures the lists tell.</summary>
    internal static IEnumerable<Edit> EditsOf(CheckedRow row, ListFigures lists)
    {
        foreach (var column in ListFigures.CountedColumns)
        {
            if (row.Row.Count(column) is not null && lists.Count(row.Unit!, column) is { } known)
            {
                yield return new Edit(Rule, EditForm.Known, new EditCell(row, column), [], known);
            }
        }

        if (row.Row[ReportColumn.RatePercent].Percent is { Scale: <= Ratio.MaxDecimals } reported && lists.Rate(row.Unit!) is { } rate)
        {
            var units = Ratio.RoundedPercent(rate.Numerator, rate.Denominator, reported.Scale);
            yield return new Edit(Rule, EditForm.Known, new EditCell(row, ReportColumn.RatePercent), [], (Int128)units);
        }
    }

    private static IEnumerable<Finding> Check(CheckedRow row, ListFigures lists)
    {
        var unit = row.Unit!;
        var findings = EditsOf(row, lists)
            .Where(edit => !edit.Holds && edit.Target.Column != ReportColumn.RatePercent)
            .Select(Finding? (edit) => row.Expecting(edit.Target.Column, Rule, edit.Known!.Value))
            .Append(CompareComputers(row, lists.Computers(unit)))
            .Append(CompareRating(row, lists.Rating(unit)))
            .Append(CompareRate(row, lists.Rate(unit)));
        return findings.OfType<Finding>();
    }

    private static Finding? Compare(CheckedRow row, ReportColumn column, long? reported, long? counted) =>
        reported is { } said && counted is { } known && said != known ? row.Expecting(column, Rule, known) : null;

    /// <summary>A base says yes or no, a superior counts; an affiliated unit may do either.</summary>
    private static Finding? CompareComputers(CheckedRow row, long? counted)
    {
        var column = ReportColumn.HasComputer;
        if (counted is not { } known || !row.Fits(column) || row.Row[column].Code is not { } word)
        {
            return row.Fits(column) ? Compare(row, column, row.Row.Count(column), counted) : null;
        }

        var expected = known > 0 ? ReportColumn.Yes : ReportColumn.No;
        return word == expected ? null : row.At(column, Rule) with { MessageKey = $"{Rule}.computer-{expected}", Expected = expected };
    }

    private static Finding? CompareRating(CheckedRow row, Rating? listed) =>
        listed is not null && Rating.TryFromCode(row.Row[ReportColumn.Rating].Code, out var reported) && reported != listed
            ? (row.At(ReportColumn.Rating, Rule) with { MessageKey = $"{Rule}.rating", Expected = listed.Code }).With("reported", reported).With("expected", listed)
            : null;

    private static Finding? CompareRate(CheckedRow row, Ratio? counted)
    {
        if (counted is not { } rate || row.Row[ReportColumn.RatePercent].Percent is not { } reported || rate.RoundsTo(reported))
        {
            return null;
        }

        var expected = RateValidator.AsReported(rate, reported);
        var severity = row.IsGeographicBase ? Severity.Error : Severity.Warning;
        return (row.At(ReportColumn.RatePercent, Rule, severity) with { MessageKey = $"{Rule}.rate", Expected = expected.ToString(CultureInfo.InvariantCulture) })
            .With("expected", expected)
            .With("members", rate.Numerator)
            .With("women", rate.Denominator);
    }
}
