using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Rows of one person, some in force on <see cref="Day"/> and some not.</summary>
public static class Members
{
    /// <summary>The day that the rows are in force on, or not.</summary>
    public static LocalDate Day { get; } = new(2024, 12, 31);

    /// <summary>Rows of one person, in any category.</summary>
    public static Arbitrary<MemberRow> Rows() =>
        (from category in Gen.Elements<MemberCategory>(MemberCategory.All)
         from admitted in Gen.Choose(-3, 1)
         from ended in Gen.Choose(-2, 4)
         select new MemberRow
         {
             MemberId = "HV1",
             Birth = BirthDate.OfYear(1980),
             Commune = "00001",
             Residence = new Residence(ResidenceKind.Permanent),
             Category = category,
             AdmittedOn = Day.PlusDays(admitted),
             EndedOn = ended > 2 ? null : Day.PlusDays(Math.Max(admitted, ended)),
         }).ToArbitrary();
}
