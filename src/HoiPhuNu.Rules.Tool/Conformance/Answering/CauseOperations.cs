using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Validation.Causes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What to mend in a report: the causes of its findings, in their order. Rules CAUSE-1 to CAUSE-7.</summary>
internal static class CauseOperations
{
    public static JsonObject Causes(Question question)
    {
        var report = CaseOperations.Checked(question);
        var causes = report.Causes!;
        return new JsonObject { ["causes"] = new JsonArray([.. causes.All.Select(JsonNode? (cause, id) => Of(cause, id, causes, report))]) };
    }

    private static JsonObject Of(Cause cause, int id, CauseList causes, CheckReport report) => new JsonObject
    {
        ["place"] = id + 1,
        ["kind"] = CauseDocument.Word(cause.Kind),
        ["certainty"] = CauseDocument.Word(cause.Certainty),
        ["cells"] = new JsonArray([.. cause.Cells.Select(JsonNode? (cell) => Of(cell))]),
        ["alternatives"] = cause.Alternatives.Length,
        ["findings"] = new JsonArray([.. causes.Positions[id].Select(position => new JsonObject
        {
            ["rule"] = report.Findings[position].Rule,
            ["row"] = Answers.Of(report.Findings[position].Place.Row),
            ["column"] = Answers.Of(report.Findings[position].Place.Column),
            ["derived"] = causes.IsDerived(position),
        })]),
    };

    private static JsonObject Of(CauseCell cell) => new JsonObject
    {
        ["row"] = Answers.Of(cell.Place.Row),
        ["column"] = Answers.Of(cell.Place.Column),
        ["reported"] = Answers.Of(cell.Reported),
        ["suggested"] = Answers.Of(cell.Suggested),
        ["slip"] = Answers.Of(cell.Slip is { } slip ? CauseDocument.Word(slip) : null),
    };
}
