namespace HoiPhuNu.Rules.Planning;

/// <summary>What the provinces are allocated together, beside the term's total. Rule REP-51 (CĐ6 III.1.a).</summary>
/// <param name="Sum">The allocations added up.</param>
/// <param name="Count">How many allocations that is.</param>
/// <param name="Total">The term's total.</param>
public sealed record ProvinceAllocations(Int128 Sum, int Count, Int128 Total);
