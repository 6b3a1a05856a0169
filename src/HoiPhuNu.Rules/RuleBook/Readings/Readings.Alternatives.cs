using System.Collections.Immutable;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial record Readings
{
    /// <summary>
    /// Every reading's other values, one at a time, by name. <see cref="CategoryPrecedence"/> is an order, of which there are thousands: its
    /// other value is the order in use turned round. From the default that moves honorary members, the only ones that do not count in the rate,
    /// from the last place to the first, and no other order can change a verdict that this one does not.
    /// </summary>
    public ImmutableArray<ReadingAlternative> Alternatives() =>
    [
        .. from definition in RuleCatalogue.Readings.OrderBy(definition => definition.Name, StringComparer.Ordinal)
           let usual = ToNamedValues()[definition.Name]
           from value in definition.Name == nameof(CategoryPrecedence) ? [CategoryPrecedence.Reversed().ToString()] : definition.Values.Select(value => value.Value)
           where !string.Equals(value, usual, StringComparison.Ordinal) && TryWith(definition.Name, value, out _)
           select new ReadingAlternative(definition.Name, usual, value, With(definition.Name, value)),
    ];

    private Readings With(string name, string value) => TryWith(name, value, out var other) ? other : this;
}
