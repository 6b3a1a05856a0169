using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>The words of our database as the numbers that tallies take. What is unknown becomes a number that is none, so that the tally counts it as rejected.</summary>
internal sealed class DatabaseCodes(UnitRegister units, UnitTree tree)
{
    private const byte Unknown = byte.MaxValue;
    private readonly UnitPlacer _placer = new(units, tree);

    /// <summary>The unit of a commune's code as of the day of the tree; the successor where it has been merged, the superior where it has been split.</summary>
    public int Unit(string? code) => Unit(code, tree.Day);

    /// <summary>The unit of a commune's code that was written on another day: an event's is read as of its own date (ORG-9).</summary>
    public int Unit(string? code, LocalDate writtenOn) =>
        code is not null && _placer.PlaceCommune(code, writtenOn) is { Counts: true } placement ? placement.Number : -1;

    public static int Day(DateOnly? date) => date is { } day ? DayNumber.Of(LocalDate.FromDateOnly(day)) : DayNumber.Missing;

    public static byte Residence(string? code) => ResidenceKind.TryFromCode(code, out var kind) ? PersonCode.Of(kind) : Unknown;

    public static byte Category(string? code) =>
        code is null ? PersonCode.NoMember : MemberCategory.TryFromCode(code, out var category) ? PersonCode.Of(category) : Unknown;

    public static byte Event(string? code) => MovementKind.TryFromCode(code, out var kind) ? EventCode.Of(kind) : Unknown;

    public static byte MemberClass(string? category, string? clubLevel)
    {
        var founder = Level.TryFromCode(clubLevel, out var level) ? level : null;
        var isClubOfNobody = category == MemberCategory.Club.Code && founder is null;
        return !isClubOfNobody && MemberCategory.TryFromCode(category, out var known) ? EventCode.ClassOf(known, founder) : Unknown;
    }
}
