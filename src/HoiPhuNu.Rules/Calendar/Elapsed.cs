using NodaTime;

namespace HoiPhuNu.Rules.Calendar;

/// <summary>
/// Terms that must have elapsed. A term is complete as of D iff <c>start + length ≤ D</c>; the addition clamps to the last day of a
/// shorter month. Testing <c>start ≤ D − length</c> instead differs at month ends. Rule TIME-3.
/// </summary>
internal static class Elapsed
{
    /// <summary>Whether <paramref name="months"/> months since <paramref name="start"/> are complete at the end of <paramref name="day"/>.</summary>
    public static bool IsComplete(LocalDate start, int months, LocalDate day) => EndOf(start, months) <= day;

    /// <summary>
    /// The latest start whose term is complete as of <paramref name="day"/>, found with the same addition: 6 months as of 2025-02-28
    /// are complete for every start up to 2024-08-31.
    /// </summary>
    public static LocalDate LatestStart(int months, LocalDate day)
    {
        var start = day.PlusMonths(-months);
        while (IsComplete(start.PlusDays(1), months, day))
        {
            start = start.PlusDays(1);
        }

        return start;
    }

    private static LocalDate EndOf(LocalDate start, int months) => start.PlusMonths(months);
}
