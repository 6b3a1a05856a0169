using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Rows;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>A whole report with its units looked up, year by year: what the validators of whole reports take.</summary>
public sealed class CheckedReport : IChecked
{
    private readonly Dictionary<ReportYear, ImmutableArray<SplitOfYear>> _splits = [];

    /// <summary>Looks the units of all rows up.</summary>
    /// <exception cref="ArgumentException">The figures of a year are of another register, day, period or rule set than the request.</exception>
    public CheckedReport(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Understood = request.Understood();
        Request = request = request with { Reports = Understood.Tables };
        var named = Understood.Named.ToDictionary(each => each.Row);
        Rows =
        [
            .. request.Reports
                .SelectMany(table => table.Rows)
                .OrderBy(row => row.File, StringComparer.Ordinal)
                .ThenBy(row => row.Row)
                .Select(row => new CheckedRow(row, request, named.GetValueOrDefault(row))),
        ];
        Years =
        [
            .. Rows
                .Where(row => !row.IsOutsideTerm && row.Row.Year is not null)
                .GroupBy(row => row.Row.Year!.Value)
                .OrderBy(year => year.Key)
                .Select(year => YearOf(year.Key, year, request)),
        ];
        LastDay = request.AsOf ?? (Years.IsEmpty ? request.Rules.Terms[^1].LastDay : Years[^1].Tree.Day);
    }

    /// <summary>What is checked, against what.</summary>
    public CheckRequest Request { get; }

    /// <summary>How the reports were understood.</summary>
    internal UnderstoodReport Understood { get; }

    /// <summary>All rows, by file and row.</summary>
    public ImmutableArray<CheckedRow> Rows { get; }

    /// <summary>The years of known terms that the report has rows of.</summary>
    public ImmutableArray<ReportYear> Years { get; }

    /// <summary>What was said of the years before.</summary>
    internal PreviousReport Previous => field ??= new PreviousReport(this);

    /// <summary>
    /// The bases split in a year whose figures of before may stand in a superior's row: it is the nearest with a row at or above one of their holders. Rule REP-16.
    /// </summary>
    internal IReadOnlyList<SplitOfYear> SplitsHeldBy(ReportYear year, CheckedRow superior)
    {
        if (!_splits.TryGetValue(year, out var splits))
        {
            _splits[year] = splits = SplitOfYear.Of(Request.Units, year.Tree, year.Year, unit => Previous.RowOf(unit, year.Year - 1));
        }

        return [.. splits.Where(split => split.Holders.Any(holder => year.NearestRowAt(holder) == superior))];
    }

    /// <summary>Where a doubt about the plan as a whole stands: its file, at a target's column, without a row.</summary>
    internal Place PlaceInPlan(PlanTarget target) => new(
        (Request.Plan ?? []).Select(row => row.File).Order(StringComparer.Ordinal).FirstOrDefault(),
        null,
        target switch
        {
            PlanTarget.Growth => "growth",
            PlanTarget.Cadres => "cadres",
            _ => "branch_heads",
        });

    /// <summary>The geographic bases without a row, year by year.</summary>
    internal IReadOnlyList<MissingBases> MissingBases => field ??= [.. Reports.MissingBases.Of(this)];

    /// <summary>The rows that add files up.</summary>
    internal IReadOnlyList<TotalRow> Totals => field ??= [.. Request.Reports.SelectMany(table => TotalRow.Of(table, this))];

    /// <summary>The plan by the units of the last day.</summary>
    internal Plan Plan => field ??= Plan.Of(Request.Units, Request.Plan ?? [], LastDay, Request.PlanCodesAsOf);

    /// <summary>The latest day anything in the report is read as of.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The parameters of the term that the last day lies in: a plan's rows without year are of that term. Rule TERM-2.</summary>
    internal RuleSet LastRules => Request.Rules.For(LastDay);

    /// <summary>The tree of that day.</summary>
    public UnitTree LastTree => field ??= Request.Units.AsOf(LastDay);

    /// <inheritdoc/>
    LocalDate? IChecked.DayOf(Finding finding) => finding.Year is { } year ? Request.DayOf(year) : LastDay;

    private static ReportYear YearOf(int year, IEnumerable<CheckedRow> rows, CheckRequest request)
    {
        var tree = request.Units.AsOf(request.DayOf(year));
        var figures = request.Figures?.GetValueOrDefault(year);
        if (figures is not null
            && (figures.From != new LocalDate(year, 1, 1) || figures.Rules.Rules != request.Rules.ForYear(year) || figures.Tree.Day != tree.Day || !figures.Tree.Units.SequenceEqual(tree.Units)))
        {
            throw new ArgumentException($"The figures of {year} are of another register, day, period or rule set than the report.", nameof(request));
        }

        return new ReportYear(year, tree, rows, figures);
    }
}
