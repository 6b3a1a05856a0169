using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>A cited place as people read it. Where none is in force on the day judged there is nothing to say (TERM-3).</summary>
internal static class ClauseWords
{
    /// <summary>The place, or that the rule is not in the source; <see langword="null"/> where nothing is cited.</summary>
    public static string? Of(string? clause, DocumentTexts texts) => clause == Rule.OutsideMark ? texts["clause.outside"] : clause;

    /// <summary>The same after other words: with what goes before and after it, or nothing at all.</summary>
    public static string After(string? clause, DocumentTexts texts, string before, string after = "") => Of(clause, texts) is { } words ? $"{before}{words}{after}" : string.Empty;
}
