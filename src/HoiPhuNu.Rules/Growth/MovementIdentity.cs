using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Opening + in − out = closing, for every unit and category of one tree: which membership the movements explain, and where they do not.
/// Immutable. A superior may close although units below it do not, for instance when a transfer was recorded at the wrong commune.
/// </summary>
public sealed class MovementIdentity
{
    internal MovementIdentity(UnitTree tree, ImmutableArray<IdentityLine> lines)
    {
        Tree = tree;
        Lines = lines;
        NotClosing = [.. lines.Where(line => !line.Balance.Closes)];
    }

    /// <summary>The tree.</summary>
    public UnitTree Tree { get; }

    /// <summary>All lines: geographic bases and superiors by dense number, each with its categories by rank.</summary>
    public ImmutableArray<IdentityLine> Lines { get; }

    /// <summary>The lines that do not close, in the same order.</summary>
    public ImmutableArray<IdentityLine> NotClosing { get; }

    /// <summary>Whether every line closes.</summary>
    public bool Closes => NotClosing.IsEmpty;

    /// <summary>The balances of one category, rolled up by dense number.</summary>
    internal static IEnumerable<IdentityLine> LinesOf(UnitTree tree, MemberCategory category, IdentityBalance[] own)
    {
        IdentityBalance[] all = [.. own];
        tree.RollUp<IdentityBalance>(all);
        for (var number = 0; number < all.Length; number++)
        {
            if (tree.Units[number].HasTarget5)
            {
                yield return new IdentityLine(tree.Units[number], category, all[number], own[number]);
            }
        }
    }
}
