using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>What a member takes part in: a category, and for clubs the level that founded hers.</summary>
internal readonly record struct Affiliation(MemberCategory Category, Level? Founder = null)
{
    /// <summary>Every one, with how often it occurs among a hundred members.</summary>
    public static ReadOnlySpan<(int Weight, Affiliation What)> Usual => Shares;

    private static readonly (int Weight, Affiliation What)[] Shares =
    [
        (68, new(MemberCategory.Residential)),
        (6, new(MemberCategory.Club, Level.Commune)),
        (4, new(MemberCategory.Club, Level.District)),
        (2, new(MemberCategory.Club, Level.Province)),
        (1, new(MemberCategory.Club, Level.Central)),
        (8, new(MemberCategory.TradeUnion)),
        (3, new(MemberCategory.Special)),
        (2, new(MemberCategory.ArmedForces)),
        (4, new(MemberCategory.MemberOrganisation)),
        (2, new(MemberCategory.Honorary)),
    ];

    /// <summary>Whether she is in the five terms of growth: of a residential branch, or of a club founded by the base. Rules NET-3, CAT-1.</summary>
    public bool IsInGrowthTerms => Category == MemberCategory.Residential || Founder == Level.Commune;

    /// <summary>Whether she is in the growth of clubs founded above the base.</summary>
    public bool IsInClubGrowth => Category == MemberCategory.Club && Founder != Level.Commune;
}
