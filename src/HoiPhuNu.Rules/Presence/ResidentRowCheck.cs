using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;
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
        var accepted = told.HasId(row, personColumn, code, person)
            & told.IsDate(row, "birth_date", code, birth.LatestDay, person)
            & told.IsDate(row, "resident_since", code, residence.Since, person);
        if (!told.IsDate(row, "code_date", code, codeDate, person))
        {
            commune = null;
            return false;
        }

        accepted &= FindCommune(row, person, code, codeDate, residence, told, out commune);
        if (residence.Since is null && basis.Rules.NeedsSixMonths(residence.Kind))
        {
            told.Error("DATA-02", row, "resident_since", code, string.Empty, person);
            accepted = false;
        }

        WarnOfFuture(row, person, code, "resident_since", residence.Since, told);
        if (IsYetToBeBorn(birth))
        {
            told.BornLater(row, code, basis.Rules.Day, person);
        }

        return accepted;
    }

    /// <summary>Whether she is born after the day at the earliest, so that nothing of the row has happened yet. Rules DATA-12, DATA-17.</summary>
    public bool IsYetToBeBorn(BirthDate birth) => birth.FirstDay > basis.Rules.Day;

    /// <summary>Tells that a fact is said to have happened after the day.</summary>
    public void WarnOfFuture(long row, string? person, string? code, string column, LocalDate? date, DataFindings told)
    {
        if (date is { } later && later > basis.Rules.Day)
        {
            told.Later(row, column, code, later, basis.Rules.Day, person);
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
