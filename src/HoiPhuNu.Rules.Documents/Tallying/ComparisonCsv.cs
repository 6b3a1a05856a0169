using System.Globalization;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>What every reading's other value does, as CSV: one line per reading and unit with any other figure.</summary>
internal static class ComparisonCsv
{
    public static void Write(ReadingComparison comparison, TableWriter table, CancellationToken interrupted)
    {
        table.WriteRow(
            "reading", "usual", "value", "unit", "unit_name", "level", "verdict_changes", "target_before", "target_after",
            "women_before", "women_after", "members_before", "members_after", "rate_percent_before", "rate_percent_after", "net_growth_before", "net_growth_after", "figures");
        foreach (var effect in comparison.Effects)
        {
            foreach (var unit in effect.Units)
            {
                interrupted.ThrowIfCancellationRequested();
                var (before, after) = (unit.Before, unit.After);
                table.WriteRow(
                    effect.Reading.Name,
                    effect.Reading.Usual,
                    effect.Reading.Value,
                    before.Unit.Code,
                    before.Unit.Name,
                    before.Unit.Level.Code,
                    unit.ChangesVerdict ? "yes" : "no",
                    OutcomeCode.Of(unit.OutcomeBefore),
                    OutcomeCode.Of(unit.OutcomeAfter),
                    Text(before.Gathering.Women),
                    Text(after.Gathering.Women),
                    Text(before.Gathering.Counted),
                    Text(after.Gathering.Counted),
                    before.Gathering.Rate?.ToPercent()?.ToString(CultureInfo.InvariantCulture),
                    after.Gathering.Rate?.ToPercent()?.ToString(CultureInfo.InvariantCulture),
                    Text(before.Growth?.Net),
                    Text(after.Growth?.Net),
                    string.Join("; ", unit.ListFigures().Select(figure => $"{figure.Figure.Code}: {figure.Before} -> {figure.After}")));
            }
        }
    }

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
