using System.Globalization;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Tables;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>An evaluation as CSV: one line per unit, target and period. What is unknown is empty.</summary>
internal static class EvaluateCsv
{
    public static void Write(EvaluateReport report, TableWriter table, CancellationToken interrupted)
    {
        table.WriteRow(
            "unit", "unit_name", "level", "target", "year", "from", "to", "achieved", "planned", "source", "difference", "percent", "target_percent", "outcome", "missing",
            "missing_inputs", "rules");
        foreach (var unit in report.Shown)
        {
            foreach (var line in EvaluateLines.Of(unit, report.Day))
            {
                interrupted.ThrowIfCancellationRequested();
                table.WriteRow(
                    unit.Unit.Code,
                    unit.Unit.Name,
                    unit.Unit.Level.Code,
                    line.Target,
                    Text(line.Year),
                    Text(line.From),
                    Text(line.To),
                    Text(line.Achieved),
                    Text(line.Planned),
                    line.Source,
                    Text(line.Difference),
                    line.Percent?.ToString(CultureInfo.InvariantCulture),
                    line.TargetPercent?.ToPercent()?.ToString(CultureInfo.InvariantCulture),
                    OutcomeCode.Of(line.Outcome),
                    string.Join('|', line.Missing),
                    string.Join('|', line.MissingInputs),
                    string.Join(' ', line.Rules));
            }
        }
    }

    private static string? Text(Int128? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
