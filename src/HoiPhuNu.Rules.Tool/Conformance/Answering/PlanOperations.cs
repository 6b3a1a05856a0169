using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Allocating;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>Growth potential, allocation, what was registered, and what was achieved against it.</summary>
internal static class PlanOperations
{
    public static JsonObject Potential(Question question)
    {
        var potential = GrowthPotential.OfBase(question.CountOrNone("members"), question.CountOrNone("women"));
        return new JsonObject { ["potential"] = Answers.Of(potential.IsComplete ? potential.Women : null) };
    }

    public static JsonObject Allocation(Question question)
    {
        var allocation = Planning.Allocation.Of(question.Count("total"), question.CountsByName("potentials"));
        return new JsonObject
        {
            ["possible"] = allocation.IsPossible,
            ["shares"] = new JsonObject(allocation.Shares.Select(share => KeyValuePair.Create(share.Unit, Answers.Of(share.Figure)))),
        };
    }

    /// <summary>A total divided over the units of one level by the potential that a report gives: the command <c>allocate</c> itself.</summary>
    public static JsonObject Allocate(Question question)
    {
        var tables = CaseTables.Of(question);
        var arguments = new AllocateArguments
        {
            Total = question.Count("total"),
            Level = question.Word<Level>("level"),
            Unit = question.TextOrNone("unit"),
            AsOf = question.DayOrNone("as_of"),
            Reports = tables.Reports,
            Lists = new ListFiles { Units = "units", Changes = tables.Find("changes") },
            Rules = RuleChoice.None,
        };
        var report = AllocateWork.Do(arguments, question.Terms, new RowProgress(CancellationToken.None), tables.ToWorld(), new ToolTexts(Language.English));
        return new JsonObject
        {
            ["possible"] = report.Allocation.IsPossible,
            ["potentials"] = new JsonObject(report.Allocation.Shares.Select(share => KeyValuePair.Create(share.Unit, Answers.Of((long?)share.Potential)))),
            ["shares"] = new JsonObject(report.Allocation.Shares.Select(share => KeyValuePair.Create(share.Unit, Answers.Of(share.Figure)))),
        };
    }

    public static JsonObject Achievement(Question question)
    {
        var comparison = new PlanComparison(question.Number("achieved"), question.Count("planned"));
        return new JsonObject
        {
            ["difference"] = Answers.Of(comparison.Difference),
            ["percent"] = Answers.Percent(comparison.ToPercent()),
            ["outcome"] = Answers.Of(comparison.IsReached ? Outcome.Met : Outcome.NotMet),
        };
    }

    /// <summary>What a unit was allocated and registered, by the units of the day.</summary>
    public static JsonObject Planned(Question question)
    {
        var tables = CaseTables.Of(question);
        var units = tables.Register();
        var rows = PlanReader.Read(tables.Open("plan"), "plan", []).Rows;
        var plan = Plan.Of(units, rows, question.Day("day"), question.DayOrNone("codes_as_of"));
        var unit = units.Find(question.Text("unit"), question.Day("day")) ?? throw new QuestionException("input.unit is not in force on the day");
        var target = question.Text("target") switch
        {
            "growth" => PlanTarget.Growth,
            "cadres" => PlanTarget.Cadres,
            "branch_heads" => PlanTarget.BranchHeads,
            _ => throw new QuestionException("input.target is none of growth, cadres, branch_heads"),
        };
        return new JsonObject
        {
            ["allocated"] = Answers.Of(plan.Allocation(unit, target)),
            ["registered"] = Answers.Of(plan.Registration(unit, (int)question.Count("year"), target)),
            ["contradicting_rows"] = new JsonArray([.. plan.Contradictions.Where(other => other.Target == target).Select(other => JsonValue.Create(other.Other.Row))]),
        };
    }
}
