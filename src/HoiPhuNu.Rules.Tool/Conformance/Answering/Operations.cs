using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The operations of the protocol by name; the page of the kit says what each takes and gives.</summary>
internal static class Operations
{
    private static readonly FrozenDictionary<string, Func<Question, JsonObject>> ByName = new Dictionary<string, Func<Question, JsonObject>>
    {
        ["in_force"] = PersonOperations.InForce,
        ["adult"] = PersonOperations.Adult,
        ["present"] = PersonOperations.Present,
        ["standing"] = PersonOperations.Standing,
        ["counts_in_growth"] = PersonOperations.CountsInGrowth,
        ["term_file"] = TermOperations.TermFile,
        ["term_of"] = TermOperations.TermOf,
        ["levels"] = UnitOperations.Levels,
        ["unit_kind"] = UnitOperations.UnitKinds,
        ["locate"] = UnitOperations.Locate,
        ["rate"] = RateOperations.Rate,
        ["percent"] = RateOperations.Percent,
        ["sum_of_rates"] = RateOperations.SumOfRates,
        ["rate_target"] = RateOperations.RateTarget,
        ["women_count"] = RateOperations.WomenCount,
        ["one_source"] = RateOperations.OneSource,
        ["support"] = RateOperations.Support,
        ["growth"] = GrowthOperations.Growth,
        ["trained"] = TrainingOperations.Trained,
        ["coverage"] = TrainingOperations.Coverage,
        ["persons_between"] = TrainingOperations.PersonsBetween,
        ["potential"] = PlanOperations.Potential,
        ["allocation"] = PlanOperations.Allocation,
        ["allocate"] = PlanOperations.Allocate,
        ["achievement"] = PlanOperations.Achievement,
        ["planned"] = PlanOperations.Planned,
        ["tally"] = CaseOperations.Tally,
        ["check"] = CaseOperations.Check,
        ["causes"] = CauseOperations.Causes,
        ["evaluate"] = CaseOperations.Evaluate,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of all operations.</summary>
    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>An operation; <see langword="null"/> where there is none of that name.</summary>
    public static Func<Question, JsonObject>? Find(string name) => ByName.GetValueOrDefault(name);
}
