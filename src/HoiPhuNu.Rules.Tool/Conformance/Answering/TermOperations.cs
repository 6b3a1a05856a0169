using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Terms: whether their data are complete, and which of them a day is judged by.</summary>
internal static class TermOperations
{
    /// <summary>Whether the text of a term's file can be used, and what is wrong with it. Rule TERM-1.</summary>
    public static JsonObject TermFile(Question question)
    {
        try
        {
            var term = RuleSet.FromJson(question.Text("text"));
            return new JsonObject { ["problem"] = null, ["members"] = new JsonArray(), ["term"] = term.Term, ["first_day"] = Answers.Of(term.FirstDay), ["last_day"] = Answers.Of(term.LastDay) };
        }
        catch (RuleSetFormatException refused)
        {
            return new JsonObject { ["problem"] = JsonNamingPolicy.SnakeCaseLower.ConvertName($"{refused.Problem}"), ["members"] = Answers.List(refused.Paths) };
        }
    }

    /// <summary>The term that judges a day, or a year. Rule TERM-2.</summary>
    public static JsonObject TermOf(Question question)
    {
        var term = question.NumberOrNone("year") is { } year ? question.Terms.FindYear(checked((int)year)) : question.Terms.Find(question.Day("day"));
        return new JsonObject { ["term"] = Answers.Of(term?.Term), ["first_day"] = Answers.Of(term?.FirstDay), ["last_day"] = Answers.Of(term?.LastDay) };
    }
}
