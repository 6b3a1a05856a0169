using HoiPhuNu.Rules.Tool.Findings;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>What a check found.</summary>
internal sealed record CheckReport : FindingList
{
    /// <summary>How many rows were checked.</summary>
    public long Rows { get; init; }
}
