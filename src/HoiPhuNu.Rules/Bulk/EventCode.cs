using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The codes of a movement in columns and compact records: dense numbers in the order of the vocabularies.</summary>
public static class EventCode
{
    /// <summary>The class of members of a club that a level above the base founded; other classes are the codes of categories (CAT-2).</summary>
    public const byte SuperiorClub = 7;

    /// <summary>The code of an event, 0 to 6.</summary>
    public static byte Of(MovementKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return (byte)kind.Ordinal;
    }

    /// <summary>The class of a member: her category, 0 to 6, with clubs founded above the base told apart.</summary>
    /// <param name="category">Her category in the event.</param>
    /// <param name="clubFounder">The founding level, for clubs.</param>
    /// <exception cref="ArgumentException">A club without its founding level (DATA-07).</exception>
    public static byte ClassOf(MemberCategory category, Level? clubFounder = null)
    {
        ArgumentNullException.ThrowIfNull(category);
        if (category == MemberCategory.Club && clubFounder is null)
        {
            throw new ArgumentException("A club has a founding level.", nameof(clubFounder));
        }

        return (byte)MovementClass.Of(category, clubFounder);
    }
}
