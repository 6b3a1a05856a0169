using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Validation;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Reports;

/// <summary>
/// Reports that figures are taken from. They are checked as <c>check</c> checks them, so that nobody builds on a wrong report without being told.
/// </summary>
internal sealed class ReportBasis
{
    private readonly CheckResult _checked;

    private ReportBasis(LocalDate day, ImmutableArray<ReportRow> rows, CheckResult result)
    {
        Day = day;
        Rows = rows;
        _checked = result;
    }

    /// <summary>The day that the latest rows are read as of.</summary>
    public LocalDate Day { get; }

    /// <summary>All rows of all reports.</summary>
    public ImmutableArray<ReportRow> Rows { get; }

    /// <summary>What is good to know about how the reports were read.</summary>
    public ImmutableArray<CheckNote> Notes => _checked.Notes;

    /// <summary>
    /// Reads and checks, together with a plan if there is one. The day is, unless given, 31 December of the latest year that the reports have rows of.
    /// </summary>
    /// <param name="files">The reports.</param>
    /// <param name="reading">Reads them.</param>
    /// <param name="rules">The terms.</param>
    /// <param name="when">The day, and the year of rows that say none, where they are given.</param>
    /// <param name="plan">The plan's rows.</param>
    /// <param name="planCodesAsOf">The day that the plan's codes are read as of.</param>
    public static ReportBasis Read(
        IReadOnlyList<string> files, ListReading reading, TermSet rules, (LocalDate? AsOf, int? Year) when, ImmutableArray<PlanRow>? plan = null, LocalDate? planCodesAsOf = null)
    {
        var (asOf, ofRows) = when;
        var scope = reading.LookForNamesInScope(asOf ?? (ofRows is { } known ? new LocalDate(known, 12, 31) : null));
        ImmutableArray<ReportTable> tables = [.. files.SelectMany(file => reading.Sheets(file))];
        ImmutableArray<ReportRow> rows = [.. UnderstoodReport.Of(tables, reading.Units, scope, ofRows, asOf).Tables.SelectMany(table => table.Rows)];
        var years = rows.Select(row => row.Year).OfType<int>().ToList();
        var day = asOf ?? (years.Count > 0 ? new LocalDate(years.Max(), 12, 31) : throw new ToolException("input.no-years", ("file", OneLine.Of(files[0]))));
        if (!years.Contains(day.Year))
        {
            throw new ToolException("input.no-rows-of-year", ("file", OneLine.Of(files[0])), ("year", $"{day.Year}"));
        }

        var result = ReportChecker.Check(new CheckRequest
        {
            Units = reading.Units,
            Reports = tables,
            Scope = scope,
            Year = ofRows,
            Plan = plan,
            PlanCodesAsOf = planCodesAsOf,
            Rules = rules,
            // A day of one year cannot be the day of rows of another.
            AsOf = years.TrueForAll(year => year == day.Year) ? asOf : null,
            Plausibility = false,
        });
        return new ReportBasis(day, rows, result);
    }

    /// <summary>
    /// What is to be said of the rows of the years up to the day's. That communes have no row (REP-03) is no mistake where the unit above them is
    /// known by its own row alone: such a report does not go down to them.
    /// </summary>
    public ImmutableArray<Finding> FindingsFor(ReportFigures figures)
    {
        var tree = figures.Tree;
        return
        [
            .. _checked.Findings.Where(finding => !(finding.Year > Day.Year) && !(finding.Rule == "REP-03" && finding.Year == Day.Year && IsStoodFor(finding.Unit))),
        ];

        bool IsStoodFor(string? code) => code is not null && tree.TryGetNumber(code, out var number) && tree.SuperiorsOf(number).Any(figures.IsByOwnRow);
    }
}
