using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// A category as growth sees it, as a dense number: the seven categories, with clubs founded above the base told apart from the base's own
/// (rule CAT-2). Which of them count is asked of the rules of the day, once per class.
/// </summary>
internal static class MovementClass
{
    /// <summary>How many classes there are: the categories, and one more for clubs of superiors.</summary>
    public static readonly int Count = MemberCategory.All.Length + 1;

    /// <summary>The class of clubs founded by a superior level.</summary>
    public static readonly int SuperiorClub = MemberCategory.All.Length;

    /// <summary>The class of a member.</summary>
    public static int Of(MemberCategory category, Level? clubFounder) =>
        category == MemberCategory.Club && clubFounder!.IsSuperiorTo(Level.Commune) ? SuperiorClub : category.Ordinal;

    /// <summary>The category of a class.</summary>
    public static MemberCategory CategoryOf(int memberClass) =>
        memberClass == SuperiorClub ? MemberCategory.Club : MemberCategory.All[memberClass];

    /// <summary>Which classes count in growth, by class. Rule CAT-1.</summary>
    public static bool[] InGrowth(DayRules rules)
    {
        var counts = new bool[Count];
        for (var memberClass = 0; memberClass < counts.Length; memberClass++)
        {
            var category = CategoryOf(memberClass);
            Level? founder = category != MemberCategory.Club ? null : memberClass == SuperiorClub ? Level.Central : Level.Commune;
            counts[memberClass] = rules.CountsInGrowth(category, founder) == Answer.Yes;
        }

        return counts;
    }
}
