using System.Collections.Immutable;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

public static partial class MembershipRules
{
    /// <summary>
    /// The standing of each of one person's affiliations: of those in force only the one of her category (CAT-3) can count, the others
    /// say that it goes before them.
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="rows">All rows of one person, in the order they were given.</param>
    /// <exception cref="ArgumentException">The rows are of several persons: each of them has a category of her own.</exception>
    public static ImmutableArray<Standing> StandingsOf(this DayRules day, ReadOnlySpan<MemberRow> rows)
    {
        ImmutableArray<MemberRow> all = [.. rows];
        if (all.FirstOrDefault(row => row.MemberId != all[0].MemberId) is { MemberId: not null } other)
        {
            throw new ArgumentException($"The rows are of several persons, {all[0].MemberId} and {other.MemberId}. Ask for each person's rows by themselves.", nameof(rows));
        }

        var category = day.CategoryOf(all.Where(row => MemberRowCheck.RefusalOf(day, row, null) is null));
        var standings = ImmutableArray.CreateBuilder<Standing>(all.Length);
        foreach (var row in all)
        {
            var standing = day.StandingOf(row);
            standings.Add(row.IsInForce(day.Day) && row.Category != category
                ? new Standing(standing.Steps.Add(new("CAT-3", Answer.No, StandingReason.AnotherCategoryGoesBefore)))
                : standing);
        }

        return standings.MoveToImmutable();
    }
}
