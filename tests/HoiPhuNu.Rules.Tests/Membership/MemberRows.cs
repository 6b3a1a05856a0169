using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Membership;

/// <summary>Rows to start from.</summary>
internal static class MemberRows
{
    /// <summary>A residential member of many years, who counts on every day of the term.</summary>
    public static MemberRow Counted { get; } = new()
    {
        Row = 2,
        MemberId = "HV001",
        Birth = BirthDate.OfDay(new LocalDate(1980, 5, 1)),
        Commune = "00001",
        Residence = new Residence(ResidenceKind.Permanent, new LocalDate(2010, 1, 1)),
        Category = MemberCategory.Residential,
        AdmittedOn = new LocalDate(2012, 3, 8),
    };
}
