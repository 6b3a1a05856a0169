using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// A year-end evaluation as the protocol has it: the JSON of <c>evaluate</c>, with units, targets, years and standings by their name, so that a vector
/// can ask for some of them. What has to be listed just as it is, stays a list: the bases to support and the moves between bands.
/// </summary>
internal static class EvaluationAnswer
{
    public static JsonObject Of(EvaluateReport report)
    {
        using var written = new MemoryStream();
        EvaluateJson.Write(report, written, Language.English, CancellationToken.None);
        var whole = JsonNode.Parse(written.ToArray())!;
        var bands = whole["bands"]!.DeepClone().AsObject();
        if (bands["movement"] is JsonObject movement)
        {
            movement["standings"] = ByName(movement["standings"]!, "standing");
        }

        return new JsonObject
        {
            ["units"] = ByName(whole["units"]!, "unit", unit =>
            {
                unit["targets"] = ByName(unit["targets"]!, "target", target => target["years"] = ByName(target["years"]!, "year"));
                unit["standing"] = ByName(unit["standing"]!, "target");
            }),
            ["support"] = whole["support"]!.DeepClone(),
            ["bands"] = bands,
        };
    }

    private static JsonObject ByName(JsonNode list, string name, Action<JsonObject>? change = null)
    {
        var byName = new JsonObject();
        foreach (var item in list.AsArray().Select(item => item!.DeepClone().AsObject()))
        {
            change?.Invoke(item);
            byName[item[name]!.ToString()] = item;
        }

        return byName;
    }
}
