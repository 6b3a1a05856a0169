using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>A row that adds up the file it stands in, with the rows that it may be the sum of.</summary>
/// <param name="Row">The row.</param>
/// <param name="Year">Its year, or that of the rows it adds up; <see langword="null"/> where neither is known.</param>
/// <param name="Sums">The rows that it may be the sum of, none of which lies below another; empty where that cannot be told.</param>
internal sealed record TotalRow(CheckedRow Row, int? Year, ImmutableArray<ImmutableArray<CheckedRow>> Sums)
{
    /// <summary>The total rows of a file. The last one may add up all rows above it, every one those since the total row before it.</summary>
    public static IEnumerable<TotalRow> Of(ReportTable table, CheckedReport report)
    {
        var before = 0L;
        foreach (var total in table.Totals.OrderBy(row => row.Row))
        {
            var above = table.Rows.Where(row => row.Row < total.Row).ToList();
            var block = above.FindAll(row => row.Row > before);
            var year = total.Year ?? YearOf(block) ?? YearOf(above);
            var isLast = total.Row == table.Totals.Max(row => row.Row);
            List<ReportRow>[] candidates = isLast ? [above, block] : [block];
            var rows = report.Years.FirstOrDefault(each => each.Year == year);
            yield return new TotalRow(
                new CheckedRow(total, report.Request),
                year,
                rows is null ? [] : [.. candidates.Select(candidate => Top(candidate, rows)).OfType<ImmutableArray<CheckedRow>>().Where(top => !top.IsEmpty)]);
            before = total.Row;
        }
    }

    private static int? YearOf(IEnumerable<ReportRow> rows) => rows.Select(row => row.Year).Distinct().Take(2).ToList() is [{ } year] ? year : null;

    /// <summary>The rows of a year that lie below no other of them; nothing where the unit or the year of one is not known.</summary>
    private static ImmutableArray<CheckedRow>? Top(List<ReportRow> rows, ReportYear year)
    {
        var meant = rows.ToHashSet(ReferenceEqualityComparer.Instance);
        var covered = year.All.Where(row => meant.Contains(row.Row)).ToList();
        var numbers = covered.Select(row => row.Unit is { } unit && year.Tree.TryGetNumber(unit.Code, out var number) ? number : (int?)null).ToList();
        if (numbers.Contains(null) || rows.Exists(row => row.Year is null))
        {
            return null;
        }

        var present = numbers.OfType<int>().ToHashSet();
        return [.. covered.Where((_, at) => !year.Tree.SuperiorsOf(numbers[at]!.Value).Any(present.Contains))];
    }
}
