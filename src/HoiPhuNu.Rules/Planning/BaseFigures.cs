using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Planning;

/// <summary>What the list of bases says of each unit of a day's tree, and computers in bases at every level. Rules SUP-1, SUP-2 (CĐ6 IV.1, IV.2).</summary>
public sealed class BaseFigures
{
    internal BaseFigures(UnitTree tree, ImmutableArray<BaseRecord> own, ImmutableArray<BaseRow> unattributed, ImmutableArray<Finding> findings, ImmutableArray<PaddedCode> padded)
    {
        Tree = tree;
        Own = own;
        Unattributed = unattributed;
        Findings = findings;
        PaddedCodes = padded;
        var computers = tree.Units.Select((unit, number) => unit.IsBase ? new Computers(1, own[number].HasComputer == true ? 1 : 0) : default).ToArray();
        tree.RollUp<Computers>(computers);
        Computers = [.. computers];
    }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>What is said of each unit itself, by dense number; nothing of units that are no bases.</summary>
    public ImmutableArray<BaseRecord> Own { get; }

    /// <summary>
    /// Computers in the bases at and below each unit, by dense number. Every base in force is in it; a directly affiliated unit is none (ORG-10). Of
    /// a unit without any below it, 0 of 0.
    /// </summary>
    public ImmutableArray<Computers> Computers { get; }

    /// <summary>
    /// Rows that count nowhere although they are in order: their base was split, or ended without a successor, so nobody can say which base has
    /// its rating and its computer. By row.
    /// </summary>
    public ImmutableArray<BaseRow> Unattributed { get; }

    /// <summary>What is to be said about the rows: DATA-01, DATA-02, in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Codes that were understood although their leading zeros were lost, in order.</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; }
}
