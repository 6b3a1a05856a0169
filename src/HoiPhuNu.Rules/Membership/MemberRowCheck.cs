using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Membership;

/// <summary>What keeps a row of members out whoever else is in the list and whatever its commune is. Asked by the tally and by the standing of a row. Rules DATA-02, 06, 07, 12, 17.</summary>
internal static class MemberRowCheck
{
    /// <summary>Tells what is wrong with dates of membership and with the founder of a club.</summary>
    /// <returns>Whether nothing is that keeps the row out.</returns>
    public static bool AcceptsMembership(DayRules rules, in MemberRow row, DataFindings told)
    {
        var accepted = told.IsDate(row.Row, "admitted_on", row.Commune, row.AdmittedOn, row.MemberId) & told.IsDate(row.Row, "ended_on", row.Commune, row.EndedOn, row.MemberId);
        var hasDates = accepted;
        ResidentRowCheck.WarnOfFuture(rules, row.Row, row.MemberId, row.Commune, "admitted_on", row.AdmittedOn, told);
        if (hasDates && row.EndedOn < row.AdmittedOn)
        {
            told.EndsBefore("DATA-06.member", row.Row, "ended_on", row.Commune, row.EndedOn!.Value, row.AdmittedOn, row.MemberId);
            accepted = false;
        }

        if (hasDates && !ResidentRowCheck.IsYetToBeBorn(rules, row.Birth))
        {
            var until = row.EndedOn is { } ended ? LocalDate.Min(ended, rules.Day) : rules.Day;
            LifeCheck.Age(row.Row, row.Commune, row.MemberId, row.Birth, until, told);
            accepted &= LifeCheck.Admission(row.Row, row.Commune, row.MemberId, row.Birth, row.AdmittedOn, told);
        }

        return ClubFounding.Accepts(row.Category, row.ClubFounder, told, row.Row, row.Commune, row.MemberId) && accepted;
    }

    /// <summary>The rule by which a row is kept out of every count; <see langword="null"/> where none is.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="row">The row.</param>
    /// <param name="placer">Looks the commune up; <see langword="null"/> where it is not looked at.</param>
    public static string? RefusalOf(DayRules rules, in MemberRow row, Organisation.UnitPlacer? placer)
    {
        var told = new DataFindings(null, rules.Day);
        ResidentRowCheck.HasPerson("member_id", row.Row, row.MemberId, row.Commune, row.Residence, row.Birth, told);
        if (told.IsDate(row.Row, "code_date", row.Commune, row.CodeDate, row.MemberId) && placer is not null)
        {
            LookUp(row, placer, told);
        }

        ResidentRowCheck.AcceptsResidence(rules, row.Row, row.MemberId, row.Commune, row.Residence, row.Birth, told);
        AcceptsMembership(rules, row, told);
        return told.FirstError;
    }

    private static void LookUp(in MemberRow row, Organisation.UnitPlacer placer, DataFindings told)
    {
        if (string.IsNullOrWhiteSpace(row.Commune))
        {
            if (row.Residence.Kind != ResidenceKind.None)
            {
                told.Error("DATA-02", row.Row, "commune", null, string.Empty, row.MemberId);
            }
        }
        else if (placer.KindOfCommune(row.Commune, row.CodeDate) is var kind and not (Organisation.PlacementKind.Attributed or Organisation.PlacementKind.Unattributed))
        {
            told.NoCommune(row.Row, "commune", row.Commune, kind, row.MemberId);
        }
    }
}
