using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Levels, kinds, and where a figure of a reorganised unit counts.</summary>
internal static class UnitOperations
{
    public static JsonObject Levels(Question question) => new()
    {
        ["superior"] = question.Word<Level>("level").IsSuperiorTo(question.Word<Level>("other")),
        ["union_level"] = question.Word<Level>("level").IsUnionLevel,
    };

    public static JsonObject UnitKinds(Question question)
    {
        var unit = RateOperations.BaseOf(question);
        return new JsonObject
        {
            ["base"] = unit.IsBase,
            ["target5"] = unit.IsGeographicBase || unit.IsSuperior,
            ["rated"] = unit.IsBase,
        };
    }

    public static JsonObject Locate(Question question)
    {
        var day = question.Day("day");
        var location = CaseTables.Of(question).Register().Locate(question.Text("code"), question.DayOrNone("codes_as_of") ?? day, day);
        return new JsonObject { ["unit"] = Answers.Of(location?.Unit.Code), ["unattributed"] = Answers.Of(location?.IsUnattributed) };
    }
}
