using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>What rows of members and of the population have in common: a person, a commune, a residence. Rules DATA-01, DATA-02, DATA-08, DATA-12.</summary>
internal sealed class ResidentRowCheck(TallyBasis basis, string personColumn)
{
    /// <summary>Tells what is wrong with a row, and finds its commune.</summary>
    /// <param name="row">The row as a spreadsheet counts it.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="code">The commune's code as written.</param>
    /// <param name="codeDate">The day the code was written down, where the row says it.</param>
    /// <param name="residence">The residence there.</param>
    /// <param name="birth">Her birth date.</param>
    /// <param name="told">Takes what is wrong.</param>
    /// <param name="commune">The commune; <see langword="null"/> where the row names none, or none that counts.</param>
    /// <returns>Whether the row can count.</returns>
    public bool Accepts(long row, string? person, string? code, LocalDate? codeDate, Residence residence, BirthDate birth, DataFindings told, out RecordedCommune? commune)
    {
        var accepted = HasPerson(personColumn, row, person, code, residence, birth, told);
        if (!told.IsDate(row, "code_date", code, codeDate, person))
        {
            commune = null;
            return false;
        }

        accepted &= FindCommune(row, person, code, codeDate, residence, told, out commune);
        return AcceptsResidence(basis.Rules, row, person, code, residence, birth, told) && accepted;
    }

    /// <summary>Tells if the id or a date is missing.</summary>
    /// <returns>Whether all are there.</returns>
    public static bool HasPerson(string personColumn, long row, string? person, string? code, Residence residence, BirthDate birth, DataFindings told) =>
        told.HasId(row, personColumn, code, person)
        & told.IsDate(row, "birth_date", code, birth.LatestDay, person)
        & told.IsDate(row, "resident_since", code, residence.Since, person);

    /// <summary>Tells what is wrong with the residence, whatever the commune is.</summary>
    /// <returns>Whether nothing is that keeps the row out.</returns>
    public static bool AcceptsResidence(DayRules rules, long row, string? person, string? code, Residence residence, BirthDate birth, DataFindings told)
    {
        var accepted = true;
        if (residence.Since is null && rules.NeedsSixMonths(residence.Kind))
        {
            told.Error("DATA-02", row, "resident_since", code, string.Empty, person);
            accepted = false;
        }

        WarnOfFuture(rules, row, person, code, "resident_since", residence.Since, told);
        if (IsYetToBeBorn(rules, birth))
        {
            told.BornLater(row, code, rules.Day, person);
        }

        return accepted;
    }

    /// <summary>Whether she is born after the day at the earliest, so that nothing of the row has happened yet. Rules DATA-12, DATA-17.</summary>
    public static bool IsYetToBeBorn(DayRules rules, BirthDate birth) => birth.FirstDay > rules.Day;

    /// <summary>Tells that a fact is said to have happened after the day.</summary>
    public static void WarnOfFuture(DayRules rules, long row, string? person, string? code, string column, LocalDate? date, DataFindings told)
    {
        if (date is { } later && later > rules.Day)
        {
            told.Later(row, column, code, later, rules.Day, person);
        }
    }

    private bool FindCommune(long row, string? person, string? code, LocalDate? codeDate, Residence residence, DataFindings told, out RecordedCommune? commune)
    {
        commune = null;
        if (string.IsNullOrWhiteSpace(code))
        {
            if (residence.Kind == ResidenceKind.None)
            {
                return true;
            }

            told.Error("DATA-02", row, "commune", null, string.Empty, person);
            return false;
        }

        var found = basis.Communes[code, codeDate];
        if (found.Counts)
        {
            commune = found;
            return true;
        }

        told.NoCommune(row, "commune", code, found.Kind, person);
        return false;
    }
}
