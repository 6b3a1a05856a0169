using NodaTime;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>
/// The day that a number stands for: days since the end of 1899, with a 29 February 1900 that never was (1900 system), or since 1 January
/// 1904. The time of day is no part of a civil date.
/// </summary>
internal static class SerialDate
{
    private const decimal NeverWas = 60;
    private const decimal LastSerial = 2_958_465;

    private static readonly LocalDate BeforeLeapDay = new(1899, 12, 31);
    private static readonly LocalDate AfterLeapDay = new(1899, 12, 30);
    private static readonly LocalDate First1904 = new(1904, 1, 1);

    /// <summary>The day; <see langword="false"/> where the number is none of the calendar.</summary>
    public static bool TryRead(decimal serial, bool is1904, out LocalDate day)
    {
        var days = decimal.Floor(serial);
        day = default;
        if (days < (is1904 ? 0 : 1) || days > LastSerial || (!is1904 && days == NeverWas))
        {
            return false;
        }

        day = (is1904 ? First1904 : days < NeverWas ? BeforeLeapDay : AfterLeapDay).PlusDays((int)days);
        return day.Year <= 9999;
    }
}
