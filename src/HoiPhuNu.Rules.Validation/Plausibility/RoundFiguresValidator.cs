using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>REP-34 [outside]: more than half of the large counts of a province's communes end in 0 or 5. It stands at <c>unit</c>.</summary>
public sealed class RoundFiguresValidator() : ProvincePatternValidator("REP-34", ReportColumn.Unit)
{
    private static readonly ReportColumn[] Counts = [.. ReportColumn.All.Where(column => column.Kind == CellKind.Count)];

    private protected override (Ratio Share, Ratio Most) Share(IReadOnlyList<CheckedRow> communes, PlausibilityParameters parameters)
    {
        long all = 0;
        long round = 0;
        foreach (var row in communes)
        {
            foreach (var column in Counts)
            {
                if (row.Row.Count(column) is { } count && count >= parameters.LargeCount)
                {
                    all++;
                    round += count % 5 == 0 ? 1 : 0;
                }
            }
        }

        return (new Ratio(round, all), parameters.LargestRoundShare);
    }
}
