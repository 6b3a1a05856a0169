using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Allocating;

/// <summary>A total divided over units, and what is to be said about the report it rests on.</summary>
internal sealed record AllocateReport : FindingList
{
    /// <summary>The day whose tree it is divided over.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The level whose units share.</summary>
    public required Level Level { get; init; }

    /// <summary>The unit whose share is divided; nothing for all units.</summary>
    public Unit? Within { get; init; }

    public required Allocation Allocation { get; init; }

    /// <summary>The units that share, by code.</summary>
    public required ImmutableArray<AllocateLine> Lines { get; init; }

    /// <summary>How many rows the report has.</summary>
    public long Rows { get; init; }
}

/// <summary>One unit that shares.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Gathering">Its women and members.</param>
/// <param name="Potential">Its growth potential.</param>
/// <param name="IsByOwnRow">Whether it is known by its own row alone, because none of its communes has one.</param>
/// <param name="Share">Its share.</param>
internal sealed record AllocateLine(Unit Unit, UnitGathering Gathering, GrowthPotential Potential, bool IsByOwnRow, AllocatedShare Share);
