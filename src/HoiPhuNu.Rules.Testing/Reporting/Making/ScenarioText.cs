using System.Text;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Writes a scenario down so that a failing one can be read.</summary>
internal static class ScenarioText
{
    public static string Of(Scenario scenario)
    {
        var request = ScenarioRequest.Of(scenario);
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"as of {request.AsOf}, published {request.Published}, {request.Readings}, {request.Bounds}")).AppendLine();
        text.AppendJoin(' ', scenario.Mutations).AppendLine();
        text.AppendJoin('\n', request.Units).AppendLine();
        text.AppendJoin('\n', request.Plan ?? []).AppendLine();
        foreach (var table in request.Reports.Append(request.Previous).OfType<NaiveTable>())
        {
            text.AppendJoin(';', table.Columns).AppendLine();
            foreach (var row in table.Rows)
            {
                text.Append(row.Row).Append(": ").AppendJoin(';', table.Columns.Select(row.Text)).AppendLine();
            }
        }

        return text.ToString();
    }
}
