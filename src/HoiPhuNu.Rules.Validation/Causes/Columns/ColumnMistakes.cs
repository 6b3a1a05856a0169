using System.Collections.Immutable;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The mistakes in whole columns that are looked for: rates as fractions, thousands, columns shifted or exchanged, honorary members in the total. Rule CAUSE-5.</summary>
internal static class ColumnMistakes
{
    /// <summary>More decimals than this come from a spreadsheet's arithmetic.</summary>
    private const int MostTyped = 9;

    private static readonly ImmutableArray<ReportColumn> Figures = [.. ReportColumns.SumsOfGeographic.OrderBy(column => column.Ordinal)];

    /// <summary>Rates written as fractions: 0.7542 for 75.42 %.</summary>
    public static ColumnMistake Fractions { get; } = new("fractions", [ReportColumn.RatePercent], row =>
        row[ReportColumn.RatePercent].Percent is { } percent and > 0 and <= 1
            ? row.With(ReportColumn.RatePercent, Cell.OfPercent(Hundredfold(percent), row[ReportColumn.RatePercent].Text))
            : null);

    /// <summary>Every other mistake, the simplest first.</summary>
    public static ImmutableArray<ColumnMistake> OfFigures { get; } =
    [
        Honorary(),
        .. Figures.Select(ThousandsAdded),
        WomenInThousands(),
        TotalsInThousands(),
        .. Exchanges(),
        .. Shifts(),
    ];

    /// <summary>A fraction in percent. Spreadsheets write some fractions with a last digit that nobody typed (0.7817000000000001): it is rounded away.</summary>
    private static decimal Hundredfold(decimal fraction)
    {
        if (fraction.Scale <= MostTyped)
        {
            return fraction.Scale > 2 ? Ratio.ScaledDecimal(Ratio.UnitsOf(fraction), fraction.Scale - 2) : decimal.Round(fraction * 100);
        }

        var percent = Math.Round(fraction * 100, MostTyped - 2);
        while (percent.Scale > 0 && percent == Math.Round(percent, percent.Scale - 1))
        {
            percent = Math.Round(percent, percent.Scale - 1);
        }

        return percent;
    }

    private static ColumnMistake Honorary() => new("honorary", [ReportColumn.MembersTotal], row =>
        row.Count(ReportColumn.MembersTotal) is { } total && row.Count(ReportColumn.MembersHonorary) is { } honorary and > 0 && total >= honorary
            ? row.With(ReportColumn.MembersTotal, total - honorary)
            : null);

    private static ColumnMistake ThousandsAdded(ReportColumn column) => new("thousands-added", [column], row =>
        row.Count(column) is { } count and not 0 && count % 1000 == 0 ? row.With(column, count / 1000) : null);

    /// <summary>Fewer than 500 became none: such a row shows the mistake by its members.</summary>
    private static ColumnMistake WomenInThousands() => new("thousands-dropped", [ReportColumn.Women], row =>
        row.Count(ReportColumn.Women) is { } women and >= 0 && (women > 0 || row.Count(ReportColumn.MembersTotal) > 0) ? row.With(ReportColumn.Women, Cell.Empty) : null)
    {
        IsLossy = true,
        Fits = row => row.Count(ReportColumn.Women) is { } women and >= 0 and < 10_000_000
            && row.Count(ReportColumn.MembersTotal) is { } members
            && row[ReportColumn.RatePercent].Percent is { } percent
            && Ratio.RoundedPercent(members, (women * 1000) + 500, percent.Scale) <= Ratio.UnitsOf(percent)
            && (women == 0 || Ratio.RoundedPercent(members, (women * 1000) - 500, percent.Scale) >= Ratio.UnitsOf(percent)),
    };

    private static ColumnMistake TotalsInThousands() => new("thousands-dropped", [ReportColumn.MembersTotal], row => row.Count(ReportColumn.MembersTotal) > 0 ? row.With(ReportColumn.MembersTotal, Cell.Empty) : null)
    {
        IsLossy = true,
        Fits = row => row.Count(ReportColumn.MembersTotal) is { } total and > 0 && row.MembersInCategories is { } sum && (sum + 500) / 1000 == total,
    };

    private static IEnumerable<ColumnMistake> Exchanges() =>
        from one in Figures
        from other in Figures
        where one.Ordinal < other.Ordinal
        select new ColumnMistake("exchanged", [one, other], row => Arranged(row, [one, other], [other, one]));

    /// <summary>Columns next to each other that stand one too far to the right or left, the last in place of the first.</summary>
    private static IEnumerable<ColumnMistake> Shifts() =>
        from length in Enumerable.Range(3, Figures.Length - 2)
        from start in Enumerable.Range(0, Figures.Length - length + 1)
        let block = Figures.Slice(start, length)
        from sources in new ImmutableArray<ReportColumn>[] { [.. block[1..], block[0]], [block[^1], .. block[..^1]] }
        select new ColumnMistake("shifted", block, row => Arranged(row, block, sources));

    /// <summary>The row with what stands in <paramref name="sources"/> at <paramref name="columns"/>; nothing where that is the same.</summary>
    private static ReportRow? Arranged(ReportRow row, ImmutableArray<ReportColumn> columns, ImmutableArray<ReportColumn> sources)
    {
        var mended = row;
        var differs = false;
        for (var at = 0; at < columns.Length; at++)
        {
            var (now, meant) = (row[columns[at]], row[sources[at]]);
            if (now.Count != meant.Count || now.State != meant.State)
            {
                mended = mended.With(columns[at], meant);
                differs = true;
            }
        }

        return differs ? mended : null;
    }
}
