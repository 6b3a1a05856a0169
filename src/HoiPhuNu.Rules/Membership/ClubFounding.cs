using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// Who founded a club: clubs name a level of the Union, and nobody else names one. A branch or group is no word of this column, whatever the
/// category (DATA-02). Rules CAT-2, DATA-07.
/// </summary>
internal static class ClubFounding
{
    private static readonly string Founders = string.Join('|', Level.All.Where(level => level.IsUnionLevel));

    /// <summary>Tells what is wrong with the founding level of a row.</summary>
    /// <returns>Whether nothing is.</returns>
    public static bool Accepts(MemberCategory category, Level? founder, DataFindings told, long row, string? unit, string? person)
    {
        var isClub = category == MemberCategory.Club;
        var problem = founder is { IsUnionLevel: false } ? "DATA-02"
            : isClub && founder is null ? "DATA-07.founder-missing"
            : !isClub && founder is not null ? "DATA-07.no-club"
            : null;
        if (problem is not null)
        {
            told.Error(problem, row, "club_founder", unit, founder?.Code ?? string.Empty, person, isClub ? Founders : null);
        }

        return problem is null;
    }
}
