using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Reporting;

public sealed partial class ReportColumn
{
    /// <summary>The six categories that <see cref="MembersTotal"/> is the sum of. Rule CAT-1.</summary>
    public static ImmutableArray<ReportColumn> CountedCategories { get; } =
        [MembersResidential, MembersClub, MembersSpecial, MembersTradeUnion, MembersArmedForces, MembersMemberOrganisation];

    /// <summary>What only target 5 asks for: women, the five terms of growth, club growth and net growth. Rules ORG-3, REP-15.</summary>
    public static ImmutableArray<ReportColumn> Target5 { get; } =
        [Women, Admitted, MovedIn, Left, Died, MovedOut, ClubGrowth, NetGrowth];

    /// <summary>What every unit must report, whatever its kind.</summary>
    public static ImmutableArray<ReportColumn> RequiredOfEveryUnit { get; } =
        [Unit, Level, Year, Cadres, CadresTrained, BranchHeads, BranchHeadsTrained];
}
