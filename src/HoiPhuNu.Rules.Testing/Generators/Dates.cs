using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Dates with month ends and leap days over-represented, where clamping matters.</summary>
public static class Dates
{
    private static readonly LocalDate FirstDay = new(2022, 1, 1);
    private static readonly int DaysOfTerm = Period.DaysBetween(FirstDay, new LocalDate(2027, 12, 31));

    /// <summary>Any days, month ends and leap days first.</summary>
    public static Gen<LocalDate> Any { get; } = Gen.Frequency(
        (3, Between(1900, 2060)),
        (3, MonthEnds(1900, 2060)),
        (2, LeapDays),
        (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2025, 7, 1))));

    /// <summary>Days of term XIII.</summary>
    public static Gen<LocalDate> InTerm { get; } = Gen.Frequency(
        (3, Gen.Choose(0, DaysOfTerm).Select(FirstDay.PlusDays)),
        (3, MonthEnds(2022, 2027)),
        (1, Gen.Elements(FirstDay, new LocalDate(2027, 12, 31), new LocalDate(2024, 2, 29), new LocalDate(2024, 2, 28), new LocalDate(2022, 3, 1))));

    private static Gen<LocalDate> LeapDays => Gen.Choose(480, 510).Select(n => new LocalDate(n * 4, 2, 29));

    /// <summary>Any days.</summary>
    public static Arbitrary<LocalDate> AnyDate() => Any.ToArbitrary();

    /// <summary>Days of term XIII, as a type of their own.</summary>
    public static Arbitrary<TermDay> TermDays() => InTerm.Select(day => new TermDay(day)).ToArbitrary();

    /// <summary>Birth dates known to the day, the month or the year (AGE-2).</summary>
    public static Arbitrary<BirthDate> BirthDates() => Any.SelectMany(day => Gen.Elements(
        BirthDate.OfDay(day), BirthDate.OfMonth(day.Year, day.Month), BirthDate.OfYear(day.Year))).ToArbitrary();

    /// <summary>Intervals on a small grid, so that they touch and overlap often; either side may be absent.</summary>
    public static Arbitrary<Validity> Validities() =>
        (from ends in Gen.Choose(0, 6).Two()
         from open in Gen.Choose(0, 7)
         let first = new LocalDate(2024, 2, 27).PlusDays(Math.Min(ends.Item1, ends.Item2))
         let end = new LocalDate(2024, 2, 27).PlusDays(Math.Max(ends.Item1, ends.Item2))
         select new Validity(open is 0 or 1 ? null : first, open is 1 or 2 ? null : end)).ToArbitrary();

    /// <summary>Residences of any kind, with and without a first day.</summary>
    public static Arbitrary<Residence> Residences() =>
        (from kind in Gen.Elements<ResidenceKind>(ResidenceKind.All)
         from since in Any
         from known in Gen.Choose(0, 3)
         select new Residence(kind, known == 0 ? null : since)).ToArbitrary();

    private static Gen<LocalDate> Between(int firstYear, int lastYear) =>
        from year in Gen.Choose(firstYear, lastYear)
        from day in Gen.Choose(0, 364)
        select new LocalDate(year, 1, 1).PlusDays(day);

    private static Gen<LocalDate> MonthEnds(int firstYear, int lastYear) =>
        from year in Gen.Choose(firstYear, lastYear)
        from month in Gen.Choose(1, 12)
        from before in Gen.Choose(0, 3)
        select new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1 - before);
}
