using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using static HoiPhuNu.Rules.Reporting.ReportColumn;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Which figures of a row are usually the larger ones. Columns in another order may fit all sums just as well; of such readings the one that looks like a report is preferred. It
/// breaks ties only, and no verdict rests on it.
/// </summary>
internal static class FigureProfile
{
    private static readonly ImmutableArray<(ReportColumn Larger, ReportColumn Smaller)> Usual =
    [
        (Women, MembersTotal), (Women, WorkingAway),
        (MembersResidential, MembersClub), (MembersResidential, MembersSpecial), (MembersResidential, MembersTradeUnion),
        (MembersResidential, MembersArmedForces), (MembersResidential, MembersMemberOrganisation), (MembersResidential, MembersHonorary),
        (Admitted, MovedIn), (Admitted, Left), (Admitted, Died), (Died, Left), (Died, MovedOut), (MovedOut, Left),
    ];

    /// <summary>How many of the usual orders hold, over all rows.</summary>
    public static int Of(IEnumerable<ReportRow> rows) => rows.Sum(row => Usual.Count(pair => row.Count(pair.Larger) > row.Count(pair.Smaller)));
}
