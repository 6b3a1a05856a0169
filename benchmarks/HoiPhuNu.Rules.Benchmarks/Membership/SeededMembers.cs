using System.Globalization;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Membership;

/// <summary>
/// Made-up members, the same on every run: all categories, some under 18, some gone, one in five of temporary residence, and many dates
/// close to the cut-offs, where the month ends and leap days lie.
/// </summary>
internal static class SeededMembers
{
    private const int Communes = 200;
    private const int YoungestMember = 12;

    public static MemberRow[] Make(int count, LocalDate day)
    {
        var random = new Random(1930);
        var rows = new MemberRow[count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Member(random, i, day);
        }

        return rows;
    }

    private static MemberRow Member(Random random, int number, LocalDate day)
    {
        var ended = random.Next(100) < 8;
        var birth = Birth(random, day);
        var category = MemberCategory.All[random.Next(MemberCategory.All.Length)];
        var admitted = LocalDate.Max(day.PlusDays(-random.Next(-30, 9_000)), birth.LatestDay.PlusYears(YoungestMember));
        return new MemberRow
        {
            Row = number + 2,
            MemberId = number.ToString("HV00000000", CultureInfo.InvariantCulture),
            Birth = birth,
            Commune = random.Next(1, Communes + 1).ToString("00000", CultureInfo.InvariantCulture),
            Residence = Lives(random, day),
            Category = category,
            ClubFounder = category == MemberCategory.Club ? Level.Commune : null,
            AdmittedOn = admitted,
            EndedOn = ended ? LocalDate.Max(day.PlusDays(-random.Next(-30, 400)), admitted) : null,
            EndReason = ended ? EndReason.Left : null,
        };
    }

    private static BirthDate Birth(Random random, LocalDate day) => random.Next(10) switch
    {
        0 => BirthDate.OfYear(day.Year - random.Next(19, 90)),
        1 => BirthDate.OfDay(day.PlusYears(-18).PlusDays(random.Next(-3, 4))),
        _ => BirthDate.OfDay(day.PlusDays(-random.Next(16 * 365, 90 * 365))),
    };

    private static Residence Lives(Random random, LocalDate day) => random.Next(20) switch
    {
        0 => new Residence(ResidenceKind.None),
        < 3 => new Residence(ResidenceKind.Temporary, day.PlusMonths(-6).PlusDays(random.Next(-5, 6))),
        < 5 => new Residence(ResidenceKind.Temporary, day.PlusDays(-random.Next(2_000))),
        _ => new Residence(ResidenceKind.Permanent),
    };
}
