using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Which rules judged: the term and the version of the library.</summary>
internal sealed record RulesDocument(string Term, LocalDate FirstDay, LocalDate LastDay, string Version)
{
    public static RulesDocument Of(RuleSet rules) => new(rules.Term, rules.FirstDay, rules.LastDay, LibraryVersion.Of(typeof(RuleSet).Assembly));
}
