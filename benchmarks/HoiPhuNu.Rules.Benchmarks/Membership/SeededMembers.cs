using System.Globalization;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Membership;

/// <summary>
/// Made-up members, the same on every run: all categories, some under 18, some gone, one in five of temporary residence, and many dates
/// close to the cut-offs, where the month ends and leap days lie.
/// </summary>
internal static class SeededMembers
{
    private const int Communes = 200;

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
        return new MemberRow
        {
            Row = number + 2,
            MemberId = number.ToString("HV00000000", CultureInfo.InvariantCulture),
            Birth = Birth(random, day),
            Commune = random.Next(1, Communes + 1).ToString("00000", CultureInfo.InvariantCulture),
            Residence = Lives(random, day),
            Category = MemberCategory.All[random.Next(MemberCategory.All.Length)],
            AdmittedOn = day.PlusDays(-random.Next(-30, 9_000)),
            EndedOn = ended ? day.PlusDays(-random.Next(-30, 400)) : null,
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
