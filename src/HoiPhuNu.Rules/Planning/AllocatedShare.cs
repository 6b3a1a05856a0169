namespace HoiPhuNu.Rules.Planning;

/// <summary>What one unit is allocated. Rule PLAN-2 (CĐ6 III.1.a, III.1.b).</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Potential">Its potential: the weight of its share.</param>
/// <param name="Figure">
/// The allocation in whole members; <see langword="null"/> when there is nothing to divide the total by (<see cref="Allocation.IsPossible"/>).
/// </param>
/// <param name="IsRoundedUp">Whether its remainder was among the largest, so that it got one more than the whole part of its quota.</param>
public sealed record AllocatedShare(string Unit, long Potential, long? Figure, bool IsRoundedUp)
{
    /// <summary>
    /// What its exact quota, total × potential ÷ <see cref="Allocation.Potential"/>, has over its whole part, in units of 1 ÷
    /// <see cref="Allocation.Potential"/>; <see langword="null"/> when there is nothing to divide the total by.
    /// </summary>
    public Int128? Remainder { get; init; }
}
