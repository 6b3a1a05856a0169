using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Causes;
using HoiPhuNu.Rules.Validation.Plausibility;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation;

/// <summary>Checks a report against the rules of rulebook section 9: the first table, and unless told otherwise the second one, of plausibility.</summary>
public static class ReportChecker
{
    /// <summary>
    /// All findings about the report, the register, the plan and the lists, none cut off, in one fixed order whatever the order of the rows in memory.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The figures of a year are of another register, day, period or rule set than the request.</exception>
    public static CheckResult Check(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var report = new CheckedReport(request);
        var findings = Found(report, new ReportRowValidator(), new ReportValidator()).Concat(FindingsOfLists(request).Select(request.Choice.Of).OfType<Finding>());
        if (request.Plausibility)
        {
            findings = findings.Concat(Found(report, new PlausibleRowValidator(), new PlausibleReportValidator()));
        }

        ImmutableArray<Finding> all = [.. findings.Order(FindingOrder.Instance)];
        return new CheckResult
        {
            Rows = report.Rows.Length,
            Findings = all,
            Causes = request.Causes ? CauseFinder.Find(report, all) : [],
            Notes = [.. CheckNotes.Of(report), .. PlanNotes.Of(request, report), .. ListNotes.Of(report)],
        };
    }

    private static IEnumerable<Finding> Found(CheckedReport report, IValidator<CheckedRow> ofRows, IValidator<CheckedReport> ofAll) =>
        report.Rows.SelectMany(row => FindingsOf(ofRows.Validate(row))).Concat(FindingsOf(ofAll.Validate(report)));

    /// <summary>
    /// What is wrong with the register, and with the lists of any year. That by the end of an earlier year something had not happened yet (DATA-12),
    /// or somebody was not adult yet (DATA-03), is no fault of a list that goes on.
    /// </summary>
    private static IEnumerable<Finding> FindingsOfLists(CheckRequest request)
    {
        var figures = (request.Figures?.Values ?? []).ToList();
        var last = figures.Count == 0 ? default : figures.Max(year => year.Tree.Day);
        return request.Units.Findings
            .Concat(figures.SelectMany(year => year.Findings.Where(finding => year.Tree.Day == last || finding.Rule is not ("DATA-03" or "DATA-12" or "DATA-18"))))
            .Distinct(new SameFinding());
    }

    private static IEnumerable<Finding> FindingsOf(ValidationResult result) => result.Errors.Select(failure => (Finding)failure.CustomState);
}
