using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>What is to be told of one chunk, in the order of its rows.</summary>
internal sealed class ChunkNews
{
    /// <summary>Its doubtful cells.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What was left out.</summary>
    public List<TableNote> Notes { get; } = [];

    /// <summary>How many rows were read.</summary>
    public long Rows { get; set; }
}
