using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Validation.Rows;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>A whole report with its units looked up, year by year.</summary>
public sealed class CheckedReport
{
    /// <summary>Looks the units of all rows up.</summary>
    public CheckedReport(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Request = request;
        Rows =
        [
            .. request.Reports
                .SelectMany(table => table.Rows)
                .OrderBy(row => row.File, StringComparer.Ordinal)
                .ThenBy(row => row.Row)
                .Select(row => new CheckedRow(row, request)),
        ];
        Years =
        [
            .. Rows
                .Where(row => !row.IsOutsideTerm && row.Row.Year is not null)
                .GroupBy(row => row.Row.Year!.Value)
                .OrderBy(year => year.Key)
                .Select(year => new ReportYear(year.Key, request.Units.AsOf(year.First().AsOf!.Value), year)),
        ];
        LastDay = request.AsOf ?? (Years.IsEmpty ? request.Rules.LastDay : Years[^1].Tree.Day);
    }

    /// <summary>What is checked, against what.</summary>
    public CheckRequest Request { get; }

    /// <summary>All rows, by file and row.</summary>
    public ImmutableArray<CheckedRow> Rows { get; }

    /// <summary>The years of the term that the report has rows of.</summary>
    public ImmutableArray<ReportYear> Years { get; }

    /// <summary>What was said of the years before.</summary>
    internal PreviousReport Previous => field ??= new PreviousReport(this);

    /// <summary>The plan by the units of the last day.</summary>
    internal Plan Plan => field ??= Plan.Of(Request.Units, Request.Plan ?? [], LastDay, Request.PlanCodesAsOf);

    /// <summary>The latest day anything in the report is read as of.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The tree of that day.</summary>
    public UnitTree LastTree => field ??= Request.Units.AsOf(LastDay);
}
