using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// A total divided over units in proportion to their potential, in whole numbers by largest remainders: each unit gets the whole part of its
/// quota total × potential ÷ sum of potentials, and what is left goes one by one to the largest remainders, of equal ones to the ordinally
/// smallest code. The shares always add up to the total. Rule PLAN-2 (CĐ6 III.1.a, III.1.b; the method is [outside]).
/// </summary>
/// <remarks>
/// <para>Each share is the whole part of its quota or one more. A unit without potential gets nothing. A total above the potential is
/// divided like any other: the plan decides how ambitious it is.</para>
/// <para>If no unit has any potential, no proportion exists: a total above 0 is not divided, and <see cref="IsPossible"/> tells so.</para>
/// <para>A known property of largest remainders, the Alabama paradox: a larger total can take one from a unit. Potentials 6, 6 and 2 share 10
/// as 4, 4, 2, and 11 as 5, 5, 1. Do not compare the rounding of two allocations.</para>
/// </remarks>
public sealed class Allocation
{
    private Allocation(long total, Int128 potential, ImmutableArray<AllocatedShare> shares, bool isComplete)
    {
        Total = total;
        Potential = potential;
        Shares = shares;
        IsComplete = isComplete;
    }

    /// <summary>What was to be divided.</summary>
    public long Total { get; }

    /// <summary>The potential of all units together.</summary>
    public Int128 Potential { get; }

    /// <summary>The shares, by code.</summary>
    public ImmutableArray<AllocatedShare> Shares { get; }

    /// <summary>Whether the potential of every unit is fully known; otherwise the shares rest on a part of the bases.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether the total could be divided: there is some potential, or the total is 0.</summary>
    public bool IsPossible => Potential > 0 || Total == 0;

    /// <summary>Divides a total over units.</summary>
    /// <param name="total">What is to be divided; 0 or more.</param>
    /// <param name="potentials">The potential of each unit, by code; in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total or a potential is negative.</exception>
    /// <exception cref="ArgumentException">Two potentials are of one code.</exception>
    public static Allocation Of(long total, IEnumerable<KeyValuePair<string, long>> potentials) => Of(total, potentials, true);

    /// <summary>
    /// Divides a total over the units of one level that target 5 applies to: affiliated units and bases of other kinds have no share (ORG-3, ORG-10).
    /// </summary>
    /// <param name="total">What is to be divided; 0 or more.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="potentials">The potential of each of its units, by dense number, as <see cref="GrowthPotential.OfUnits"/> gives it.</param>
    /// <param name="level">The level.</param>
    /// <param name="within">The dense number of the unit whose share is divided over the units below it; <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total is negative.</exception>
    /// <exception cref="ArgumentException">There are not as many potentials as units.</exception>
    public static Allocation Of(long total, UnitTree tree, ImmutableArray<GrowthPotential?> potentials, Level level, int? within = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(level);
        if (potentials.Length != tree.Units.Length)
        {
            throw new ArgumentException($"There are {tree.Units.Length} units but {potentials.Length} potentials.", nameof(potentials));
        }

        var sharing = Enumerable.Range(0, tree.Units.Length)
            .Where(number => tree.Units[number].Level == level && potentials[number] is not null && (within is not { } unit || number == unit || tree.SuperiorsOf(number).Contains(unit)))
            .ToList();
        return Of(total, sharing.Select(number => KeyValuePair.Create(tree.Units[number].Code, potentials[number]!.Value.Women)), sharing.TrueForAll(number => potentials[number]!.Value.IsComplete));
    }

    private static Allocation Of(long total, IEnumerable<KeyValuePair<string, long>> potentials, bool isComplete)
    {
        ArgumentNullException.ThrowIfNull(potentials);
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        var units = potentials.OrderBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        Int128 sum = 0;
        for (var index = 0; index < units.Count; index++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(units[index].Value, nameof(potentials));
            if (index > 0 && string.Equals(units[index].Key, units[index - 1].Key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"There are two potentials of unit '{units[index].Key}'.", nameof(potentials));
            }

            sum += units[index].Value;
        }

        return new Allocation(total, sum, sum > 0 ? Divide(total, units, sum) : [.. units.Select(unit => new AllocatedShare(unit.Key, unit.Value, total == 0 ? 0 : null, false))], isComplete);
    }

    /// <summary>A product of two 64-bit counts fits 128 bits, so quotas and remainders are exact; all remainders have one denominator.</summary>
    private static ImmutableArray<AllocatedShare> Divide(long total, List<KeyValuePair<string, long>> units, Int128 sum)
    {
        var quotas = units.ConvertAll(unit => Int128.DivRem((Int128)total * unit.Value, sum));
        var left = total - (long)quotas.Aggregate((Int128)0, (whole, quota) => whole + quota.Quotient);
        var roundedUp = new bool[units.Count];
        foreach (var index in Enumerable.Range(0, units.Count).OrderByDescending(index => quotas[index].Remainder).ThenBy(index => index).Take((int)left))
        {
            roundedUp[index] = true;
        }

        return [.. units.Select((unit, index) => new AllocatedShare(unit.Key, unit.Value, (long)quotas[index].Quotient + (roundedUp[index] ? 1 : 0), roundedUp[index]) { Remainder = quotas[index].Remainder })];
    }
}
