using HoiPhuNu.Rules.Membership;

namespace HoiPhuNu.Rules.Benchmarks.Membership;

/// <summary>The same member as a vendor's own software would hold her: a class, <see cref="DateTime"/> and words.</summary>
internal sealed record VendorMember(
    string Commune, DateTime Birth, string Residence, DateTime? Since, string Category, DateTime AdmittedOn, DateTime? EndedOn)
{
    public static VendorMember Of(MemberRow row) => new(
        row.Commune!,
        row.Birth.LatestDay.ToDateTimeUnspecified(),
        row.Residence.Kind.Code,
        row.Residence.Since?.ToDateTimeUnspecified(),
        row.Category.Code,
        row.AdmittedOn.ToDateTimeUnspecified(),
        row.EndedOn?.ToDateTimeUnspecified());
}
