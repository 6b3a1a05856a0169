using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>A count that people of split units may add to, as people read it. Rule RATE-8.</summary>
internal static class CountRangeText
{
    /// <summary><c>600</c>, or <c>600–650</c> where the other end is another one; nothing where nothing is known.</summary>
    public static string? Of(long? own, long? upTo, Language language) =>
        own is not { } known ? null
        : upTo is { } most && most != known ? $"{FactText.Of((Int128)known, language)}–{FactText.Of((Int128)most, language)}"
        : FactText.Of((Int128)known, language);
}
