using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The codes of a movement in columns and compact records; as with <see cref="PersonCode"/> each kind has numbers of its own and none is 0.</summary>
public static class EventCode
{
    /// <summary>The class of members of a club that a level above the base founded; it is told apart from those that a base founded (CAT-2).</summary>
    public const byte SuperiorClub = MemberClasses + 7;

    /// <summary>What codes of events begin with. The last three bits of any code are the place in its vocabulary.</summary>
    internal const byte Events = 0x60;

    /// <summary>What codes of classes of members begin with.</summary>
    internal const byte MemberClasses = 0x80;

    /// <summary>The code of an event, 96 to 102.</summary>
    public static byte Of(MovementKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return (byte)(Events + kind.Ordinal);
    }

    /// <summary>The class of a member, 128 to 135: her category, with clubs founded above the base told apart.</summary>
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

        return (byte)(MemberClasses + MovementClass.Of(category, clubFounder));
    }
}
