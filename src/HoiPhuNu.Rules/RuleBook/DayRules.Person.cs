using System.Collections.Immutable;
using HoiPhuNu.Rules.Membership;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial class DayRules
{
    /// <summary>
    /// The standing of each of one person's affiliations: of those in force only the one of her category (CAT-3) can count, the others
    /// say that it goes before them.
    /// </summary>
    /// <param name="rows">All rows of one person, in the order they were given.</param>
    public ImmutableArray<Standing> StandingsOf(ReadOnlySpan<MemberRow> rows)
    {
        ImmutableArray<MemberRow> all = [.. rows];
        var category = CategoryOf(all);
        var standings = ImmutableArray.CreateBuilder<Standing>(all.Length);
        foreach (var row in all)
        {
            var standing = StandingOf(row);
            standings.Add(row.IsInForce(Day) && row.Category != category
                ? new Standing(standing.Steps.Add(new("CAT-3", Answer.No, StandingReason.AnotherCategoryGoesBefore)))
                : standing);
        }

        return standings.MoveToImmutable();
    }
}
