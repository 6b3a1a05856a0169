using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// The events of one period, counted by unit of one tree, category and kind. They depend on no reading: net growth under any rule set comes
/// from <see cref="Growth"/>, the movement identity from <see cref="Identity"/>. Immutable.
/// </summary>
public sealed partial class MovementCounts
{
    private readonly MovementMatrix _own;
    private readonly ImmutableArray<TransferPair> _transfers;

    internal MovementCounts(
        LocalDate from, UnitTree tree, MovementMatrix own, ImmutableArray<TransferPair> transfers, ImmutableArray<Finding> findings, ImmutableArray<PaddedCode> padded)
    {
        From = from;
        Tree = tree;
        _own = own;
        _transfers = transfers;
        Findings = findings;
        PaddedCodes = padded;
    }

    /// <summary>The first day of the period, included.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, included.</summary>
    public LocalDate To => Tree.Day;

    /// <summary>The tree of the last day; units are named by its dense numbers.</summary>
    public UnitTree Tree { get; }

    /// <summary>
    /// What was wrong with rows, in the order of <see cref="FindingOrder"/>: DATA-01, 02, 07, 08 (errors: the row counts nowhere), DATA-05 and
    /// DATA-12 (warnings). They are about the whole input, not about the period.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Codes that were understood although their leading zeros were lost, in order.</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; }

    /// <summary>
    /// The events of one kind and category that stand at the unit itself, whether or not they count in growth: at a base its own, at a superior
    /// those that cannot be told apart below it (ORG-6). Nothing is rolled up.
    /// </summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="category">The category; clubs of every founder together.</param>
    /// <param name="kind">The kind.</param>
    public long Of(int number, MemberCategory category, MovementKind kind)
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Tree.Units.Length);
        var count = _own.Of(number, category.Ordinal, kind);
        return category == MemberCategory.Club ? count + _own.Of(number, MovementClass.SuperiorClub, kind) : count;
    }
}
