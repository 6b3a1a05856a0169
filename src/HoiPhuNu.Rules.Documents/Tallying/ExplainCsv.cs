using System.Globalization;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>Figures explained as CSV: a line for each figure, each part of its arithmetic and each group of rows.</summary>
internal static class ExplainCsv
{
    public static void Write(ExplainDocument document, TableWriter table)
    {
        table.WriteRow("unit", "figure", "line", "name", "value", "list", "counted", "why", "rule", "rows", "row_numbers");
        foreach (var figure in document.Figures)
        {
            table.WriteRow(document.Unit, figure.Figure, "figure", figure.Title, figure.Value, null, null, null, string.Join(' ', figure.Rules.Select(rule => rule.Rule)), null, null);
            foreach (var part in figure.Arithmetic)
            {
                table.WriteRow(document.Unit, figure.Figure, part.Role, part.Unit is null ? part.Part : $"{part.Part} {part.Unit}", part.Value, null, null, null, null, null, null);
            }

            foreach (var group in figure.Inputs)
            {
                table.WriteRow(
                    document.Unit,
                    figure.Figure,
                    "rows",
                    group.Reason,
                    group.Amount.ToString(CultureInfo.InvariantCulture),
                    group.List,
                    group.Counted ? "yes" : "no",
                    group.Why,
                    group.Rule,
                    group.Rows.ToString(CultureInfo.InvariantCulture),
                    RowsText.Of(group.Ranges));
            }
        }
    }
}
