using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>A row that adds others of the file up, with the rows that it is the sum of.</summary>
/// <param name="Row">The row.</param>
/// <param name="Year">Its year, or that of the rows of the file; <see langword="null"/> where neither is known.</param>
/// <param name="Group">
/// The rows that it adds up, none of which lies below another: the run of rows before or after it that agrees with it in more columns. Empty where none agrees in half of them.
/// </param>
internal sealed record TotalRow(CheckedRow Row, int? Year, ImmutableArray<CheckedRow> Group)
{
    /// <summary>How many lines that add up may lie between a line and the end of its group.</summary>
    private const int MostBetween = 3;

    /// <summary>The total rows of a file.</summary>
    public static IEnumerable<TotalRow> Of(ReportTable table, CheckedReport report)
    {
        ImmutableArray<ReportRow> totals = [.. table.Totals.OrderBy(row => row.Row)];
        var year = YearOf(table.Rows);
        for (var at = 0; at < totals.Length; at++)
        {
            var total = totals[at];
            var own = total.Year ?? year ?? YearOf(Between(table, at == 0 ? 0 : totals[at - 1].Row, total.Row));
            var row = new CheckedRow(total, report.Request);
            var rows = report.Years.FirstOrDefault(each => each.Year == own);
            yield return new TotalRow(row, own, rows is null ? [] : GroupOf(row, table, totals, at, rows));
        }
    }

    /// <summary>The nearest runs first; wider ones, over lines that add up themselves, only where those do not agree.</summary>
    private static ImmutableArray<CheckedRow> GroupOf(CheckedRow total, ReportTable table, ImmutableArray<ReportRow> totals, int at, ReportYear year)
    {
        ImmutableArray<CheckedRow> best = [];
        var most = (Agreeing: 0, Compared: 0);
        foreach (var runs in Runs(table, totals, at))
        {
            foreach (var group in runs.Select(run => Top(run, year)).Where(group => !group.IsEmpty))
            {
                var agreement = SuperiorSumValidator.Agreement(total, group);
                if (agreement.Agreeing > most.Agreeing)
                {
                    (best, most) = (group, agreement);
                }
            }

            if (most.Agreeing > 0 && most.Agreeing * 2 >= most.Compared)
            {
                return best;
            }
        }

        return [];
    }

    private static IEnumerable<List<ReportRow>[]> Runs(ReportTable table, ImmutableArray<ReportRow> totals, int at)
    {
        var row = totals[at].Row;
        for (var between = 0; between < MostBetween; between++)
        {
            var first = at - between - 1 < 0 ? 0 : totals[at - between - 1].Row;
            var last = at + between + 1 >= totals.Length ? long.MaxValue : totals[at + between + 1].Row;
            yield return [Between(table, first, row), Between(table, row, last)];
        }

        yield return [Between(table, 0, row), Between(table, row, long.MaxValue)];
        yield return [[.. table.Rows]];
    }

    private static List<ReportRow> Between(ReportTable table, long above, long below) => [.. table.Rows.Where(row => row.Row > above && row.Row < below)];

    private static int? YearOf(IEnumerable<ReportRow> rows) => rows.Select(row => row.Year).Distinct().Take(2).ToList() is [{ } year] ? year : null;

    /// <summary>The rows of a year that lie below no other of them; none where the year of one is not known.</summary>
    private static ImmutableArray<CheckedRow> Top(List<ReportRow> rows, ReportYear year)
    {
        if (rows.Exists(row => row.Year is null))
        {
            return [];
        }

        var meant = rows.ToHashSet(ReferenceEqualityComparer.Instance);
        var covered = year.All.Where(row => meant.Contains(row.Row)).ToList();
        var numbers = covered.Select(row => row.Unit is { } unit && year.Tree.TryGetNumber(unit.Code, out var number) ? number : (int?)null).ToList();
        var present = numbers.OfType<int>().ToHashSet();
        return [.. covered.Where((_, at) => numbers[at] is not { } number || !year.Tree.SuperiorsOf(number).Any(present.Contains))];
    }
}
