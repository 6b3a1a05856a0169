using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Dates that no life has, and dates that hardly any has. A birth date that is known in part is given the benefit of the doubt: for what she was too young for
/// it counts as the first day it can be, for what she is too old for as the last (AGE-2). Rule DATA-17.
/// </summary>
internal static class LifeCheck
{
    private const int MostYears = 120;
    private const int LeastYearsAdmitted = 10;

    /// <summary>Fewer days than any such years have.</summary>
    public const int FewestDaysOfMost = (MostYears * 365) + 29;

    /// <summary>As many days as such years may have.</summary>
    public const int MostDaysAdmitted = (LeastYearsAdmitted * 365) + 3;

    /// <summary>Tells of a person who is older than anybody. The row counts.</summary>
    /// <param name="row">The row as a spreadsheet counts it.</param>
    /// <param name="unit">The code of the row's commune.</param>
    /// <param name="person">Her id.</param>
    /// <param name="birth">Her birth date.</param>
    /// <param name="day">The day as of which she lives: that of the figures, or an earlier one on which the row ended.</param>
    /// <param name="told">Takes what is said.</param>
    public static void Age(long row, string? unit, string? person, BirthDate birth, LocalDate day, DataFindings told)
    {
        if (birth.LatestDay.Year > 1 && birth.LatestDay.PlusYears(MostYears) < day)
        {
            told.Warning("DATA-17.age", row, "birth_date", unit, null, person);
        }
    }

    /// <summary>Tells of a member who was admitted before she was born, or as a child.</summary>
    /// <returns>Whether it may have been.</returns>
    public static bool Admission(long row, string? unit, string? person, BirthDate birth, LocalDate admittedOn, DataFindings told)
    {
        var isPossible = admittedOn >= birth.FirstDay;
        if (!isPossible)
        {
            told.Admitted("DATA-17.unborn", Severity.Error, row, unit, admittedOn, person);
        }
        else if (admittedOn < birth.FirstDay.PlusYears(LeastYearsAdmitted))
        {
            told.Admitted("DATA-17.child", Severity.Warning, row, unit, admittedOn, person);
        }

        return isPossible;
    }
}
