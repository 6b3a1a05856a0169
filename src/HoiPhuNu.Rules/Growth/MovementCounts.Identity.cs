using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementCounts
{
    /// <summary>
    /// Holds the movements against the stocks before and after them. All categories, and all pairs of category changes, whatever the
    /// readings. Rule NET-7.
    /// </summary>
    /// <param name="opening">Members in force at the end of the day before <see cref="From"/>, on this tree.</param>
    /// <param name="closing">Members in force at the end of <see cref="To"/>, on this tree.</param>
    /// <exception cref="ArgumentException">A stock stands on another tree.</exception>
    public MovementIdentity Identity(MembershipStock opening, MembershipStock closing)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(closing);
        if (!ReferenceEquals(opening.Tree, Tree) || !ReferenceEquals(closing.Tree, Tree))
        {
            throw new ArgumentException("The stocks have to stand on the tree of the movements.", nameof(opening));
        }

        var lines = MemberCategory.All.SelectMany(category => MovementIdentity.LinesOf(Tree, category, Balances(category, opening, closing)));
        return new MovementIdentity(Tree, [.. lines.OrderBy(line => NumberOf(line)).ThenBy(line => line.Category.Ordinal)]);
    }

    private int NumberOf(IdentityLine line) => Tree.TryGetNumber(line.Unit.Code, out var number) ? number : -1;

    private IdentityBalance[] Balances(MemberCategory category, MembershipStock opening, MembershipStock closing)
    {
        var balances = new IdentityBalance[Tree.Units.Length];
        for (var number = 0; number < balances.Length; number++)
        {
            balances[number] = new IdentityBalance(
                opening[number, category],
                Of(number, category, MovementKind.Admitted) + Of(number, category, MovementKind.MovedIn) + Of(number, category, MovementKind.CategoryIn),
                Of(number, category, MovementKind.Left) + Of(number, category, MovementKind.Died)
                    + Of(number, category, MovementKind.MovedOut) + Of(number, category, MovementKind.CategoryOut),
                closing[number, category]);
        }

        return balances;
    }
}
