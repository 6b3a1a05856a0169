using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Arguments;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Findings;

/// <summary>Which rules judged: the term and the version of the library.</summary>
internal sealed record RulesDocument(string Term, LocalDate FirstDay, LocalDate LastDay, string Version)
{
    public static RulesDocument Of(RuleSet rules) => new(rules.Term, rules.FirstDay, rules.LastDay, PrintVersion.Of(typeof(RuleSet).Assembly));
}
