using System.Collections.Immutable;
using static HoiPhuNu.Rules.Reporting.ReportColumn;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>Report columns that belong together.</summary>
public static class ReportColumns
{
    /// <summary>The six categories that <see cref="ReportColumn.MembersTotal"/> is the sum of. Rule CAT-1.</summary>
    public static ImmutableArray<ReportColumn> CountedCategories { get; } =
        [MembersResidential, MembersClub, MembersSpecial, MembersTradeUnion, MembersArmedForces, MembersMemberOrganisation];

    /// <summary>What only target 5 asks for: women, the five terms of growth, club growth and net growth. Rules ORG-3, REP-15.</summary>
    public static ImmutableArray<ReportColumn> Target5 { get; } =
        [Women, Admitted, MovedIn, Left, Died, MovedOut, ClubGrowth, NetGrowth];

    /// <summary>What every unit must report, whatever its kind.</summary>
    public static ImmutableArray<ReportColumn> RequiredOfEveryUnit { get; } =
        [Unit, Level, Year, Cadres, CadresTrained, BranchHeads, BranchHeadsTrained];

    /// <summary>
    /// Women, members and growth: on a superior's row the sums over geographic bases and superiors. What a market or barracks reports is
    /// already among its members' communes. Rule REP-16.
    /// </summary>
    public static ImmutableArray<ReportColumn> SumsOfGeographic { get; } =
    [
        Women, WorkingAway, MembersResidential, MembersClub, MembersSpecial, MembersTradeUnion, MembersArmedForces, MembersMemberOrganisation,
        MembersTotal, MembersHonorary, Admitted, MovedIn, Left, Died, MovedOut, ClubGrowth, NetGrowth,
    ];

    /// <summary>What adds up over children of every kind. Rule REP-16.</summary>
    public static ImmutableArray<ReportColumn> SumsOfAll { get; } = [Branches, BranchHeadsAttendances, HasComputer];

    /// <summary>Persons who may be the same below: between the largest child and the sum. Rules TRN-2, REP-16.</summary>
    public static ImmutableArray<ReportColumn> DistinctPersons { get; } = [BranchHeads, BranchHeadsTrained];

    /// <summary>Persons who may be the same, beside those of the superior itself: at least the largest child. Rules TRN-2, REP-16.</summary>
    public static ImmutableArray<ReportColumn> DistinctPersonsAndOwn { get; } = [Cadres, CadresTrained];
}
