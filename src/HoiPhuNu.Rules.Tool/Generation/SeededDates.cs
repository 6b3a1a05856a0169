using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Dates as they occur in lists: more at month ends and on 29 February than chance would have, because that is where rules go wrong.</summary>
internal sealed class SeededDates
{
    private static readonly LocalDate OldestAdmission = new(1975, 1, 1);

    private readonly SeededNumbers _numbers;
    private readonly CleanListOptions _options;

    public SeededDates(SeededNumbers numbers, CleanListOptions options)
    {
        _numbers = numbers;
        _options = options;
        LatestCompleteStay = LatestStart(options.FactsUntil);
        EarliestIncompleteStay = LatestStart(options.AsOf).PlusDays(1);
        if (options.FactsUntil < EarliestIncompleteStay || options.FactsUntil < options.PeriodStart || options.FactsUntil > options.AsOf)
        {
            throw new ArgumentException($"Facts until {options.FactsUntil:uuuu-MM-dd} leave no room as of {options.AsOf:uuuu-MM-dd}.", nameof(options));
        }
    }

    /// <summary>The latest day that a temporary stay may begin on to count from the last fact on. Rules RES-2, TIME-3.</summary>
    public LocalDate LatestCompleteStay { get; }

    /// <summary>The earliest day that a stay may begin on which does not count as of the day of the lists yet.</summary>
    public LocalDate EarliestIncompleteStay { get; }

    /// <summary>A day of the period.</summary>
    public LocalDate InPeriod() => Between(_options.PeriodStart, _options.FactsUntil);

    /// <summary>A day of the year before the period.</summary>
    public LocalDate InYearBefore() => Between(_options.FirstDay, _options.PeriodStart.PlusDays(-1));

    /// <summary>A day of some year before that one.</summary>
    public LocalDate LongAgo() => Between(OldestAdmission, _options.FirstDay.PlusDays(-1));

    /// <summary>A day a temporary stay began that counts; one in twenty on the last possible day.</summary>
    public LocalDate CompleteStay() =>
        _numbers.Happens(1, 20) ? LatestCompleteStay : Between(LatestCompleteStay.PlusYears(-8), LatestCompleteStay);

    /// <summary>A day a temporary stay began that does not count yet; one in ten on the first such day.</summary>
    public LocalDate IncompleteStay() =>
        _numbers.Happens(1, 10) ? EarliestIncompleteStay : Between(EarliestIncompleteStay, _options.FactsUntil);

    /// <summary>A birth date, known to the day, the month or the year, of someone who is adult on a day; some became it on that very day.</summary>
    public BirthDate Adult(LocalDate day)
    {
        var latest = day.PlusYears(-18);
        var birth = _numbers.Happens(1, 50) ? latest : Between(latest.PlusYears(-50), latest);
        return _numbers.OneOf<BirthDatePrecision>([(90, BirthDatePrecision.Day), (6, BirthDatePrecision.Month), (4, BirthDatePrecision.Year)]) switch
        {
            BirthDatePrecision.Month => OfMonth(birth.PlusMonths(-1)),
            BirthDatePrecision.Year => BirthDate.OfYear(birth.Year - 1),
            _ => BirthDate.OfDay(birth),
        };
    }

    private static BirthDate OfMonth(LocalDate day) => BirthDate.OfMonth(day.Year, day.Month);

    /// <summary>Looked for day by day: the last start whose six months are over on the day.</summary>
    private static LocalDate LatestStart(LocalDate day)
    {
        var start = day;
        while (start.PlusMonths(6) > day)
        {
            start = start.PlusDays(-1);
        }

        return start;
    }

    private LocalDate Between(LocalDate first, LocalDate last)
    {
        var day = first.PlusDays(_numbers.Below(Period.DaysBetween(first, last) + 1));
        var moved = _numbers.Below(100) switch
        {
            < 5 => day.With(DateAdjusters.EndOfMonth),
            5 => LeapDayBefore(day),
            _ => day,
        };
        return moved >= first && moved <= last ? moved : day;
    }

    private static LocalDate LeapDayBefore(LocalDate day)
    {
        var year = day.Year - (day.Year % 4);
        return CalendarSystem.Iso.IsLeapYear(year) ? new LocalDate(year, 2, 29) : day;
    }
}
