using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// People of split units who stand unattributed and may belong to a unit (ORG-6): any number of them, from none to all. Nothing says how many, so
/// a verdict must hold at both ends. It adds up over split units. <see langword="default"/> is nobody. Rule RATE-8 (CĐ6 III.1.d).
/// </summary>
public readonly record struct PossibleGain : IAddsUp<PossibleGain>
{
    /// <summary>Creates it.</summary>
    /// <param name="members">Members counted in the rate who may belong to the unit.</param>
    /// <param name="women">Women present who may belong to the unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    [JsonConstructor]
    public PossibleGain(long members, long women)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        ArgumentOutOfRangeException.ThrowIfNegative(women);
        (Members, Women) = (members, women);
    }

    /// <summary>Members counted in the rate who may belong to the unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Members { get; }

    /// <summary>Women present who may belong to the unit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Women { get; }

    /// <summary>Whether it is nobody.</summary>
    public bool IsNone => Members == 0 && Women == 0;

    /// <summary>Adds both.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static PossibleGain operator +(PossibleGain left, PossibleGain right) => new(checked(left.Members + right.Members), checked(left.Women + right.Women));

    /// <summary>Adds both; the named form of <c>+</c>.</summary>
    public static PossibleGain Add(PossibleGain left, PossibleGain right) => left + right;
}
