using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation;

/// <summary>What is to be known about rows of the plan that count nowhere, or not where their code says.</summary>
internal static class PlanNotes
{
    public static IEnumerable<CheckNote> Of(CheckRequest request, CheckedReport report)
    {
        foreach (var row in (request.Plan ?? []).Where(row => row.Year is { } year && request.Rules.FindYear(year) is null))
        {
            yield return Note(row, "NOTE.plan-year", ("written", row.Unit), ("year", $"{row.Year}"), ("years", KnownYears.Text(request.Rules)));
        }

        foreach (var (row, superior) in report.Plan.UnattributedRows)
        {
            yield return Note(row, "NOTE.plan-unattributed", ("written", row.Unit), ("superior", superior.Name), ("code", superior.Code));
        }

        foreach (var contradiction in report.Plan.Contradictions)
        {
            yield return Note(
                contradiction.Other,
                $"NOTE.plan-contradiction.{contradiction.Target}",
                ("written", contradiction.Other.Unit),
                ("figure", contradiction.Other.Figure(contradiction.Target)!.Value),
                ("kept", contradiction.Kept.Figure(contradiction.Target)!.Value),
                ("kept_row", $"{contradiction.Kept.Row}"));
        }
    }

    private static CheckNote Note(PlanRow row, string key, params ReadOnlySpan<(string Name, object Value)> facts) =>
        CheckNote.Of(new Place(row.File, row.Row, "unit"), key, facts);
}
