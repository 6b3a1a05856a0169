using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// Rates written as fractions of 1. They are percents iff nine tenths of the column are at most 1 and the counts agree: nine tenths of those that can be computed are, a hundred times
/// over, the rate to the number of decimals written. Otherwise each is what it says, and wrong (REP-11).
/// </summary>
internal static class RateFractions
{
    private const int Tenths = 9;

    public static (ImmutableArray<ReportRow> Rows, ImmutableArray<ReportRow> Changed) AsPercents(ImmutableArray<ReportRow> rows)
    {
        var reported = rows.Where(row => row[ReportColumn.RatePercent].Percent is not null).ToList();
        var small = reported.FindAll(row => row[ReportColumn.RatePercent].Percent <= 1);
        var computed = small.FindAll(row => IsFraction(row) && row.Rate is { Denominator: > 0 });
        if (computed.Count == 0 || 10 * small.Count < Tenths * reported.Count || 10 * computed.Count(Agrees) < Tenths * computed.Count)
        {
            return (rows, []);
        }

        var changed = ImmutableArray.CreateBuilder<ReportRow>();
        var all = ImmutableArray.CreateBuilder<ReportRow>(rows.Length);
        foreach (var row in rows)
        {
            all.Add(IsFraction(row) ? AsPercent(row) : row);
            if (!ReferenceEquals(all[^1], row))
            {
                changed.Add(all[^1]);
            }
        }

        return (all.MoveToImmutable(), changed.ToImmutable());
    }

    private static bool IsFraction(ReportRow row) => row[ReportColumn.RatePercent].Percent is > 0 and <= 1;

    private static bool Agrees(ReportRow row) => row.Rate!.Value.RoundsTo(Percent(row));

    private static ReportRow AsPercent(ReportRow row) => row.With(ReportColumn.RatePercent, Cell.OfPercent(Percent(row), row[ReportColumn.RatePercent].Text));

    /// <summary>A hundred times the fraction, with two decimals fewer.</summary>
    private static decimal Percent(ReportRow row)
    {
        var fraction = row[ReportColumn.RatePercent].Percent!.Value;
        return decimal.Round(fraction * 100, Math.Max(0, fraction.Scale - 2));
    }
}
