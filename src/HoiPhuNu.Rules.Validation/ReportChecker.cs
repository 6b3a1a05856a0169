using System.Collections.Immutable;
using FluentValidation.Results;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation;

/// <summary>Checks a report against the rules of the first table of rulebook section 9.</summary>
public static class ReportChecker
{
    /// <summary>
    /// All findings about the report, the register and the plan, none cut off, in one fixed order whatever the order of the rows in memory.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static CheckResult Check(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = new CheckedReport(request);
        var rowValidator = new ReportRowValidator();
        var findings = report.Rows
            .SelectMany(row => FindingsOf(rowValidator.Validate(row)))
            .Concat(FindingsOf(new ReportValidator().Validate(report)))
            .Concat(request.Units.Findings);
        return new CheckResult
        {
            Rows = report.Rows.Length,
            Findings = [.. findings.Order(FindingOrder.Instance)],
            Notes = [.. Notes(report), .. PlanNotes.Of(report)],
        };
    }

    private static IEnumerable<Finding> FindingsOf(ValidationResult result) => result.Errors.Select(failure => (Finding)failure.CustomState);

    private static IEnumerable<CheckNote> Notes(CheckedReport report)
    {
        foreach (var row in report.Rows.Where(row => row.Match.Kind == UnitMatchKind.Padded))
        {
            yield return Note(row.Row, "NOTE.padded", ("written", row.Row.Unit!), ("code", row.Unit!.Code), ("name", row.Unit.Name));
        }

        foreach (var row in new PreviousReport(report.Request).Unmatched)
        {
            yield return Note(row, "NOTE.previous-unknown", ("written", row.Unit!));
        }
    }

    private static CheckNote Note(ReportRow row, string key, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        return new CheckNote(row.At(ReportColumn.Unit), key, all.ToImmutable());
    }
}
