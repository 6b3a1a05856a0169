using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>What the codes of an evaluation are called.</summary>
internal sealed class EvaluateWords(DocumentTexts texts)
{
    public string Target(PlanTarget target) => Target(EvaluateLines.CodeOf(target));

    public string Target(string code) => texts[code switch
    {
        "growth" => "evaluate.target-growth",
        "cadres" => "evaluate.target-cadres",
        "branch_heads" => "evaluate.target-branch-heads",
        "rate_bases" => "evaluate.target-rate-bases",
        "own_rate" => "evaluate.target-own-rate",
        "cadres_coverage" => "evaluate.target-cadres-coverage",
        "branch_heads_coverage" => "evaluate.target-branch-heads-coverage",
        "base_cadres_coverage" => "evaluate.target-base-cadres-coverage",
        _ => "evaluate.target-computers",
    }];

    public string Outcome(Outcome outcome) => texts[outcome switch
    {
        Words.Outcome.Met => "outcome.met",
        Words.Outcome.NotMet => "outcome.not-met",
        Words.Outcome.NotApplicable => "outcome.not-applicable",
        _ => "outcome.cannot-tell",
    }];

    public string Number(Int128? number) => number is { } known ? FactText.Of(known, texts.Language) : "?";

    public string Signed(Int128 number) => (number > 0 ? "+" : string.Empty) + FactText.Of(number, texts.Language);

    /// <summary>What a verdict lacks; of an own rate also what it is held against.</summary>
    public string Missing(EvaluateLine line)
    {
        var input = line.MissingInputs.FirstOrDefault(input => input != "plan");
        var parts = line.Missing.Select(missing => missing == "achieved" && input is not null ? Input(input) : Missing(missing)).Distinct().ToList();
        if (line is { Target: "own_rate", TargetPercent: { } target })
        {
            parts.Insert(0, texts.With("evaluate.own-target", ("target", target)));
        }

        return string.Join("; ", parts);
    }

    private string Input(string code) => texts[code switch
    {
        "events" => "evaluate.input-events",
        "posts" => "evaluate.missing-posts",
        "training" => "evaluate.input-training",
        _ => "evaluate.input-report",
    }];

    private string Missing(string code) => texts[code switch
    {
        "achieved" => "evaluate.missing-achieved",
        "registered" => "evaluate.missing-registered",
        "allocated" => "evaluate.missing-allocated",
        "period" => "evaluate.missing-period",
        "term" => "evaluate.missing-term",
        "posts" => "evaluate.missing-posts",
        "training" => "evaluate.missing-training",
        "women" => "evaluate.missing-women",
        "members" => "evaluate.missing-members",
        "bases" => "evaluate.missing-bases",
        "rate" => "evaluate.missing-rate",
        "unattributed" => "evaluate.missing-unattributed",
        _ => "evaluate.missing-software",
    }];
}
