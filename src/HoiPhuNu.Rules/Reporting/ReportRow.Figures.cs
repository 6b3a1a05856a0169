using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Reporting;

public sealed partial class ReportRow
{
    /// <summary>The source of the count of women, or <see langword="null"/>.</summary>
    public WomenSource? WomenSource => Gathering.WomenSource.TryFromCode(this[ReportColumn.WomenSource].Code, out var source) ? source : null;

    /// <summary>
    /// The sum of the six counted categories, which the total has to be; <see langword="null"/> while one is missing. Wider than 64 bits, so
    /// that no report can make it overflow. Rules CAT-1, REP-10.
    /// </summary>
    public Int128? MembersInCategories => SumOf(ReportColumns.CountedCategories);

    /// <summary>Residential and club members together: those whose growth the report tells. <see langword="null"/> while one is missing. Rule REP-31.</summary>
    public Int128? MembersInGrowth => SumOf([ReportColumn.MembersResidential, ReportColumn.MembersClub]);

    /// <summary>
    /// The terms of net growth as reported. <c>moved_in</c> and <c>club_growth</c> may be left out and are then nothing, and so is one that the
    /// readings do not ask for and that cannot be read; without any other term, or with one that cannot be read, there are no terms:
    /// <see langword="null"/>. Rules NET-1, NET-2.
    /// </summary>
    public GrowthTerms? GrowthTermsUnder(Readings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        long? unreadArrivals = readings.ArrivalsCount == ArrivalsCount.Ignored ? 0 : null;
        long? unreadClubs = readings.SuperiorClubsInGrowth ? null : 0;
        return Count(ReportColumn.Admitted) is { } admitted
            && (CountOrNothing(ReportColumn.MovedIn) ?? unreadArrivals) is { } movedIn
            && Count(ReportColumn.Left) is { } left
            && Count(ReportColumn.Died) is { } died
            && Count(ReportColumn.MovedOut) is { } movedOut
            && (CountOrNothing(ReportColumn.ClubGrowth) ?? unreadClubs) is { } club
                ? new GrowthTerms(admitted, movedIn, left, died, movedOut, club)
                : null;
    }

    /// <summary>The exact rate of the reported total over the reported women; <see langword="null"/> while one is missing. Rule RATE-3.</summary>
    public Ratio? Rate =>
        Count(ReportColumn.MembersTotal) is { } members && Count(ReportColumn.Women) is { } women ? new Ratio(members, women) : null;

    /// <summary>The count in a column of which blank means none; <see langword="null"/> when it cannot be read.</summary>
    public long? CountOrNothing(ReportColumn column)
    {
        var cell = this[column];
        return cell.IsBlank ? 0 : cell.Code switch
        {
            ReportColumn.Yes => 1,
            ReportColumn.No => 0,
            _ => cell.Count,
        };
    }

    private Int128? SumOf(IEnumerable<ReportColumn> columns)
    {
        Int128 sum = 0;
        foreach (var column in columns)
        {
            if (Count(column) is not { } count)
            {
                return null;
            }

            sum += count;
        }

        return sum;
    }
}
