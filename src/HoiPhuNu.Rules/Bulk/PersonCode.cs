using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// The codes of a person in columns and compact records. Each kind of code has numbers of its own and none is 0, so that a field that was never filled, a number of
/// another program's own and codes that were exchanged are rejected instead of counted.
/// </summary>
public static class PersonCode
{
    /// <summary>The category of a woman who is no member: she counts among the women present only.</summary>
    public const byte NoMember = Categories + 7;

    /// <summary>What codes of residence begin with. The last three bits of any code are the place in its vocabulary.</summary>
    internal const byte Residences = 0x20;

    /// <summary>What codes of categories begin with.</summary>
    internal const byte Categories = 0x40;

    /// <summary>The code of a category, 64 to 70.</summary>
    public static byte Of(MemberCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return (byte)(Categories + category.Ordinal);
    }

    /// <summary>The code of a kind of residence, 32 to 34.</summary>
    public static byte Of(ResidenceKind residence)
    {
        ArgumentNullException.ThrowIfNull(residence);
        return (byte)(Residences + residence.Ordinal);
    }
}
