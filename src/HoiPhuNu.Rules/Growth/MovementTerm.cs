using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Growth;

/// <summary>Which term of growth an event enters: said once, for counting and for explaining. Rules NET-1, NET-2, NET-7, CAT-2.</summary>
internal static class MovementTerm
{
    /// <summary>The terms of some events of one kind and class that counts in growth.</summary>
    public static GrowthTerms Of(MovementKind kind, int memberClass, long count, Readings readings)
    {
        var terms = Of(kind, count);
        var isClubTerm = memberClass == MovementClass.SuperiorClub && terms.CategoryBalance == 0;
        return isClubTerm ? new GrowthTerms { Club = checked((long)terms.Net(readings)) } : terms;
    }

    private static GrowthTerms Of(MovementKind kind, long count) =>
        kind == MovementKind.Admitted ? new GrowthTerms { Admitted = count }
        : kind == MovementKind.MovedIn ? new GrowthTerms { MovedIn = count }
        : kind == MovementKind.Left ? new GrowthTerms { Left = count }
        : kind == MovementKind.Died ? new GrowthTerms { Died = count }
        : kind == MovementKind.MovedOut ? new GrowthTerms { MovedOut = count }
        : kind == MovementKind.CategoryIn ? new GrowthTerms { CategoryBalance = count }
        : new GrowthTerms { CategoryBalance = -count };
}
