using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>What one reading's other value does to the figures.</summary>
public sealed record ReadingEffect
{
    [JsonConstructor]
    internal ReadingEffect(ReadingAlternative reading, TallyTarget before, TallyTarget after, ImmutableArray<UnitDifference> units)
    {
        Reading = reading;
        Before = before;
        After = after;
        Units = units;
    }

    /// <summary>The reading and its other value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReadingAlternative Reading { get; }

    /// <summary>The target over the units looked at under the readings in use.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TallyTarget Before { get; }

    /// <summary>The target over the units looked at under the other value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TallyTarget After { get; }

    /// <summary>The units with any other figure, by their dense number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ImmutableArray<UnitDifference> Units { get; }

    /// <summary>The units with another verdict, by their dense number.</summary>
    public IEnumerable<UnitDifference> Verdicts => Units.Where(unit => unit.ChangesVerdict);

    internal static ReadingEffect Of(ReadingAlternative reading, TallyFigures before, TallyFigures after, Unit? within)
    {
        if (!before.Tree.Units.SequenceEqual(after.Tree.Units))
        {
            throw new ArgumentException("The figures to compare with are of another tree.", nameof(after));
        }

        return new ReadingEffect(
            reading,
            before.TargetOf(within),
            after.TargetOf(within),
            [.. before.Within(within).Zip(after.Within(within), (one, other) => new UnitDifference(one, other)).Where(unit => unit.IsAny())]);
    }
}
