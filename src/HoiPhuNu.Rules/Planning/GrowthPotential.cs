using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// How many women could still be gathered: women present less members counted, of a base never below 0. It adds up, and remembers whether a
/// base below could not be told. <see langword="default"/> is nobody, complete. Rule PLAN-1 (CĐ6 III.1.b).
/// </summary>
public readonly record struct GrowthPotential : IAddsUp<GrowthPotential>
{
    private readonly bool _incomplete;

    [JsonConstructor]
    internal GrowthPotential(long women, bool isComplete)
    {
        Women = women;
        _incomplete = !isComplete;
    }

    /// <summary>Women present who are not members; of a superior, those of the bases that could be told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Women { get; }

    /// <summary>Whether nothing below is missing: neither a count of a base, nor people whom a split left without a base (ORG-6, RATE-8).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete => !_incomplete;

    /// <summary>
    /// The potential of one geographic base: 1,000 women and 640 members are 360; 1,000 women and 1,015 members are 0. Rule PLAN-1.
    /// </summary>
    /// <param name="members">Members counted (RATE-1), or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present (WOM-1), or <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static GrowthPotential OfBase(long? members, long? women)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members ?? 0, nameof(members));
        ArgumentOutOfRangeException.ThrowIfNegative(women ?? 0, nameof(women));
        return members is { } counted && women is { } present ? new(long.Max(0, present - counted), true) : new(0, false);
    }

    /// <summary>
    /// The potential of every unit of a tree: of a superior the sum over the geographic bases below it. What stands in an unattributed line
    /// belongs to no commune and is left out; the sum is marked incomplete then.
    /// </summary>
    /// <param name="tree">The tree.</param>
    /// <param name="units">The figures of each unit, by dense number.</param>
    /// <returns>By dense number; <see langword="null"/> where target 5 does not apply (ORG-3, ORG-10).</returns>
    /// <exception cref="ArgumentException">There are not as many figures as units.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static ImmutableArray<GrowthPotential?> OfUnits(UnitTree tree, ImmutableArray<UnitGathering> units)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var potentials = units.Select(OwnOf).ToArray();
        tree.RollUp<GrowthPotential>(potentials);
        return [.. potentials.Select((potential, number) => tree.Units[number].HasTarget5 ? potential : (GrowthPotential?)null)];
    }

    /// <summary>Adds both.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits (NUM-1).</exception>
    public static GrowthPotential operator +(GrowthPotential left, GrowthPotential right) =>
        new(checked(left.Women + right.Women), left.IsComplete && right.IsComplete);

    /// <summary>Adds both; the named form of <c>+</c>.</summary>
    public static GrowthPotential Add(GrowthPotential left, GrowthPotential right) => left + right;

    private static GrowthPotential OwnOf(UnitGathering unit) =>
        unit.Unit.IsGeographicBase ? OfBase(unit.Counted, unit.Women) + new GrowthPotential(0, unit.Gain.IsNone)
        : unit.Unit.HasTarget5 ? new(0, !(unit.UnattributedWomen > 0 || unit.UnattributedCounted > 0))
        : default;
}
