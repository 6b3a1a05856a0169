using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>This library's own side of the protocol: one request in, one answer out.</summary>
internal static class Answerer
{
    /// <summary>Answers one line. Whatever is wrong with it becomes an answer; nothing is thrown.</summary>
    public static JsonObject Answer(string line)
    {
        JsonObject request;
        try
        {
            request = ProtocolJson.Parse(line);
        }
        catch (JsonException)
        {
            return new JsonObject { ["id"] = null, ["error"] = "the line is not a JSON object" };
        }

        return Answer(request);
    }

    /// <summary>Answers one request.</summary>
    public static JsonObject Answer(JsonObject request)
    {
        try
        {
            return With(request, Asked(request) is { } result ? ("result", result) : ("unsupported", true));
        }
        catch (Exception problem) when (problem is QuestionException or RuleSetFormatException or ToolException or ArgumentException or JsonException)
        {
            return With(request, ("error", problem is ToolException told ? told.Key : problem.Message));
        }
        catch (UnreadableTableException unreadable)
        {
            // An input that cannot be read is an answer too.
            return With(request, ("result", new JsonObject { ["unreadable"] = unreadable.File }));
        }
        catch (OverflowException)
        {
            return With(request, ("result", new JsonObject { ["overflow"] = true }));
        }
    }

    private static JsonObject With(JsonObject request, (string Name, JsonNode Value) said) => new()
    {
        ["id"] = request.TryGetPropertyValue("id", out var id) ? id?.DeepClone() : null,
        [said.Name] = said.Value,
    };

    private static JsonObject? Asked(JsonObject request)
    {
        var operation = request["operation"] is JsonValue value && value.TryGetValue<string>(out var name)
            ? Operations.Find(name)
            : throw new QuestionException("operation is missing");
        var input = request["input"] as JsonObject ?? throw new QuestionException("input is missing");
        return operation?.Invoke(new Question(input, TermsOf(request)));
    }

    /// <summary>Khóa XIII, and further terms if the request has any; the readings that it names hold in all of them.</summary>
    private static TermSet TermsOf(JsonObject request)
    {
        var chosen = new Question(request, TermSet.Known).TextsByName("readings");
        var further = request["term"] switch
        {
            null => [],
            JsonArray several => several.Select(term => term ?? throw new QuestionException("term holds no object")),
            var one => new[] { one },
        };
        return TermSet.Of(further.Select(term => RuleSet.FromJson(term.ToJsonString())).Prepend(RuleSet.TermXIII).Select(term => term with { Readings = With(term.Readings, chosen) }));
    }

    private static Readings With(Readings readings, Dictionary<string, string> chosen) => chosen.Aggregate(
        readings,
        (known, pair) => known.TryWith(pair.Key, pair.Value, out var next) ? next : throw new QuestionException($"readings: {pair.Key}={pair.Value} is unknown"));
}
