using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>All rules and all readings, in the order of the rulebook.</summary>
public static class RuleCatalogue
{
    private static readonly Lazy<RuleCatalogueDocument> Document = new(Load);

    private static readonly Lazy<FrozenDictionary<string, Rule>> ById =
        new(() => Document.Value.Rules.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules => Document.Value.Rules;

    /// <summary>The readings.</summary>
    public static ImmutableArray<ReadingDefinition> Readings => Document.Value.Readings;

    /// <summary>Readings of the source that were considered and are not offered.</summary>
    public static ImmutableArray<ConsideredReading> Considered => Document.Value.Considered;

    /// <summary>The rule with that id; letter case does not matter.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Rule Get(string id) =>
        TryGet(id, out var rule) ? rule : throw new ArgumentException($"There is no rule '{id}'.", nameof(id));

    /// <summary>Finds a rule by its id; letter case does not matter.</summary>
    public static bool TryGet(string id, [MaybeNullWhen(false)] out Rule rule)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById.Value.TryGetValue(id, out rule);
    }

    private static RuleCatalogueDocument Load()
    {
        using var stream = typeof(RuleCatalogue).Assembly.GetManifestResourceStream("HoiPhuNu.Rules.catalogue.json")
            ?? throw new InvalidOperationException("The catalogue is missing from the assembly.");
        return JsonSerializer.Deserialize(stream, RuleBookJson.Default.RuleCatalogueDocument)
            ?? throw new InvalidOperationException("The catalogue in the assembly is empty.");
    }
}
