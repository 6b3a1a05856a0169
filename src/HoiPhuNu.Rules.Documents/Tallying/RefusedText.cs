using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>The sentence that stands with verdicts that rest on lists of which rows were refused.</summary>
internal static class RefusedText
{
    /// <summary>The sentence; <see langword="null"/> where every row counted.</summary>
    public static string? Of(ImmutableArray<RefusedRows> refused, DocumentTexts texts) => refused.IsEmpty
        ? null
        : texts.With("tally.refused", ("lists", refused.Select(list => texts.With("tally.refused-list", ("list", NameOf(list.List, texts)), ("rows", FactText.Of((Int128)list.Rows, texts.Language))))));

    private static string NameOf(string list, DocumentTexts texts) => list switch
    {
        "women" => texts["list.women"],
        "population" => texts["list.population"],
        "members" => texts["list.members"],
        "events" => texts["list.events"],
        "posts" => texts["list.posts"],
        "training" => texts["list.training"],
        "bases" => texts["list.bases"],
        _ => list,
    };

    /// <summary>How many rows of each list were refused, as JSON has it.</summary>
    public static ImmutableSortedDictionary<string, long> CountsOf(ImmutableArray<RefusedRows> refused) =>
        refused.ToImmutableSortedDictionary(list => list.List, list => list.Rows, StringComparer.Ordinal);
}
