namespace HoiPhuNu.Rules.Planning;

/// <summary>One row of a plan: a unit's allocation for the term, or its registration for one year. Rules PLAN-1 to PLAN-3 (CĐ6 III.1.a, III.2).</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Year">The year of a registration; <see langword="null"/> for the term's allocation.</param>
public sealed record PlanRow(string Unit, int? Year)
{
    /// <summary>The file's name, if there is a file.</summary>
    public string? File { get; init; }

    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; init; }

    /// <summary>Net growth, in members.</summary>
    public long? Growth { get; init; }

    /// <summary>Full-time cadres to be trained.</summary>
    public long? Cadres { get; init; }

    /// <summary>Branch heads to be trained.</summary>
    public long? BranchHeads { get; init; }

    /// <summary>The unit's own rate target in percent (RATE-7).</summary>
    public decimal? RateTarget { get; init; }

    /// <summary>Whether the row is an allocation for the whole term.</summary>
    public bool IsAllocation => Year is null;

    /// <summary>The figure of one target, or <see langword="null"/>.</summary>
    public long? Figure(PlanTarget target) => target switch
    {
        PlanTarget.Growth => Growth,
        PlanTarget.Cadres => Cadres,
        PlanTarget.BranchHeads => BranchHeads,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "No such target."),
    };
}
