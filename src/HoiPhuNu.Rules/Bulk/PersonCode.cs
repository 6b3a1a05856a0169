using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The codes of a person in columns and compact records: dense numbers in the order of the vocabularies.</summary>
public static class PersonCode
{
    /// <summary>The category of a woman who is no member: she counts among the women present only.</summary>
    public const byte NoMember = 7;

    /// <summary>The code of a category, 0 to 6.</summary>
    public static byte Of(MemberCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return (byte)category.Ordinal;
    }

    /// <summary>The code of a kind of residence, 0 to 2.</summary>
    public static byte Of(ResidenceKind residence)
    {
        ArgumentNullException.ThrowIfNull(residence);
        return (byte)residence.Ordinal;
    }
}
