using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>What makes an event one and the same: person, commune, date and kind. Rule NET-6.</summary>
/// <param name="Member">The member's number.</param>
/// <param name="Unit">The place of the recorded unit in <see cref="UnitRegister.Units"/>: a code alone would be no identity.</param>
/// <param name="DateAndKind">The day and the kind in one number, so that events of one day stand together.</param>
internal readonly record struct MovementEvent(int Member, int Unit, long DateAndKind)
{
    private const int Kinds = 8;

    /// <summary>The kind.</summary>
    public int Kind => (int)(DateAndKind & (Kinds - 1));

    /// <summary>The day, counted from the epoch.</summary>
    public int Day => (int)Math.DivRem(DateAndKind - Kind, Kinds).Quotient;

    /// <summary>The day.</summary>
    public LocalDate Date => DayNumber.ToDay(Day);

    /// <summary>Packs a day and a kind.</summary>
    public static long Pack(LocalDate date, int kind) => Pack(DayNumber.Of(date), kind);

    /// <summary>Packs a day, counted from the epoch, and a kind.</summary>
    public static long Pack(int day, int kind) => ((long)day * Kinds) + kind;
}
