using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Forms;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>What is to be told of one chunk, in the order of its rows.</summary>
internal sealed class ChunkNews
{
    /// <summary>Its doubtful cells.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>What was left out.</summary>
    public List<TableNote> Notes { get; } = [];

    /// <summary>The lines that are no rows of the list.</summary>
    public PassedLines Passed { get; } = new(string.Empty);

    /// <summary>How many rows were read.</summary>
    public long Rows { get; set; }
}
