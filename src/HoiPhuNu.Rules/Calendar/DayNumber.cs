using NodaTime;

namespace HoiPhuNu.Rules.Calendar;

/// <summary>
/// Days as numbers, for columns: the days since 1970-01-01, which is 0; 1969-12-31 is −1. Databases and columnar files store dates so.
/// Comparing numbers is comparing dates. Rule TIME-1.
/// </summary>
public static class DayNumber
{
    /// <summary>Stands for a date that is not given. 0001-01-01 and what lies before it is taken for none either: it is what programs hold where a date was never filled in.</summary>
    public const int Missing = int.MinValue;

    /// <summary>The number of 0001-01-01: it and everything before it is no date.</summary>
    internal const int LastMissing = -719_162;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of a day.</summary>
    public static int Of(LocalDate day) => Period.DaysBetween(Epoch, day);

    /// <summary>The number of a day; <see cref="Missing"/> where there is none.</summary>
    public static int Of(LocalDate? day) => day is { } known ? Of(known) : Missing;

    /// <summary>The day of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="Missing"/>, or beyond the calendar.</exception>
    public static LocalDate ToDay(int number) =>
        number == Missing ? throw new ArgumentOutOfRangeException(nameof(number), number, "No date is given.") : Epoch.PlusDays(number);
}
