using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The order in which one category is chosen when a person's records name several: all seven, each once. Rule CAT-3. Two orders are equal
/// when they are the same order.
/// </summary>
[JsonConverter(typeof(CategoryPrecedenceJsonConverter))]
public sealed class CategoryPrecedence : IEquatable<CategoryPrecedence>
{
    private readonly ImmutableArray<MemberCategory> _order;

    private CategoryPrecedence(ImmutableArray<MemberCategory> order) => _order = order;

    /// <summary>The order of the rulebook: residential, club, special, trade union, armed forces, member organisation, honorary.</summary>
    public static CategoryPrecedence Default { get; } = new(MemberCategory.All);

    /// <summary>The categories, the one that wins first.</summary>
    public ImmutableArray<MemberCategory> Order => _order;

    /// <summary>Reads a comma-separated list of all seven category codes; <see langword="false"/> when one is missing, unknown or twice.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out CategoryPrecedence result)
    {
        result = null;
        var order = ImmutableArray.CreateBuilder<MemberCategory>();
        foreach (var code in (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries))
        {
            if (!MemberCategory.TryFromCode(code, out var category) || order.Contains(category))
            {
                return false;
            }

            order.Add(category);
        }

        if (order.Count != MemberCategory.All.Length)
        {
            return false;
        }

        result = new CategoryPrecedence(order.ToImmutable());
        return true;
    }

    /// <summary>The category of <paramref name="named"/> that wins; <see langword="null"/> when none is named.</summary>
    public MemberCategory? Choose(IEnumerable<MemberCategory> named)
    {
        ArgumentNullException.ThrowIfNull(named);
        return named.MinBy(category => _order.IndexOf(category));
    }

    /// <summary>The same categories, the one that wins last first.</summary>
    public CategoryPrecedence Reversed() => new([.. _order.Reverse()]);

    /// <inheritdoc/>
    public bool Equals(CategoryPrecedence? other) => other is not null && _order.SequenceEqual(other._order);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryPrecedence);

    /// <inheritdoc/>
    public override int GetHashCode() => _order.Aggregate(0, (hash, category) => HashCode.Combine(hash, category.Ordinal));

    /// <summary>The comma-separated codes; <see cref="TryParse"/> reads them back.</summary>
    public override string ToString() => string.Join(',', _order.Select(category => category.Code));
}
