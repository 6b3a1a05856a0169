using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Vendors;

/// <summary>
/// Somebody else's way to count the numerator of a commune under the default readings, on clean lists of a tree that stays as it is: right, or
/// wrong in one of the ways that vendors are wrong.
/// </summary>
internal sealed class VendorCounter(VendorMistake mistake)
{
    public long Count(IEnumerable<MemberRow> members, Unit commune, LocalDate day) => Distinct(
        members.Where(row => row.Commune == commune.Code && IsInForce(row, day) && IsAdult(row.Birth, day) && IsPresent(row.Residence, day)));

    /// <summary>Whoever is honorary and nothing else does not count; whoever is something else beside counts once.</summary>
    private long Distinct(IEnumerable<MemberRow> rows) => mistake == VendorMistake.RowsForPersons
        ? rows.Count(row => row.Category != MemberCategory.Honorary)
        : rows.Where(row => mistake == VendorMistake.HonoraryCounted || row.Category != MemberCategory.Honorary).Select(row => row.MemberId).Distinct().Count();

    private bool IsInForce(MemberRow row, LocalDate day) =>
        row.AdmittedOn <= day && (row.EndedOn is null || (mistake == VendorMistake.LastDayIncluded ? day <= row.EndedOn : day < row.EndedOn));

    private bool IsAdult(BirthDate birth, LocalDate day) =>
        mistake == VendorMistake.AgeByYears ? day.Year - birth.LatestDay.Year >= 18 : birth.LatestDay.PlusYears(18) <= day;

    private bool IsPresent(Residence residence, LocalDate day) =>
        residence.Kind == ResidenceKind.Permanent
        || (residence.Kind == ResidenceKind.Temporary
            && (mistake == VendorMistake.SixMonthsBackwards ? residence.Since <= day.PlusMonths(-6) : residence.Since?.PlusMonths(6) <= day));
}
