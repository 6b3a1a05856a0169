using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tables;

/// <summary>A plan as it was read: the rows that could be, and why the others could not.</summary>
/// <param name="Rows">The rows that could be read, in their order.</param>
/// <param name="Findings">Why the others could not: DATA-02, one per doubtful cell.</param>
public sealed record PlanTable(ImmutableArray<PlanRow> Rows, ImmutableArray<Finding> Findings);
