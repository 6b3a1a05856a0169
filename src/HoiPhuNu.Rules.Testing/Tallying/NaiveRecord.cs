using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>A row of members or of the population, for the oracle.</summary>
internal sealed record NaiveRecord(long Row, string Id, BirthDate Birth, string? Code, LocalDate? CodeDate, Residence Residence)
{
    public MemberCategory Category { get; init; } = MemberCategory.Residential;

    public bool IsInForce { get; init; } = true;

    public bool IsYetToCome { get; init; }

    public bool IsYetToBeBorn { get; init; }

    public bool IsAway { get; init; }

    /// <summary>What the list itself says wrong, beside person, commune and residence: key and column.</summary>
    public IReadOnlyList<(string Key, string Column)> OwnErrors { get; init; } = [];

    public IReadOnlyList<(string Key, string Column)> OwnWarnings { get; init; } = [];

    public required string IdColumn { get; init; }

    public static NaiveRecord Of(MemberRow row, LocalDate day)
    {
        var errors = new List<(string, string)>();
        if (row.EndedOn is { } ended && ended < row.AdmittedOn)
        {
            errors.Add(("DATA-06.member", "ended_on"));
        }

        var warnings = new List<(string, string)>();
        if (row.AdmittedOn > day)
        {
            warnings.Add(("DATA-12", "admitted_on"));
        }

        if (First(row.Birth) <= day)
        {
            var asOf = row.EndedOn < day ? row.EndedOn.Value : day;
            if (row.Birth.LatestDay.PlusYears(120) < asOf)
            {
                warnings.Add(("DATA-17.age", "birth_date"));
            }

            if (row.AdmittedOn < First(row.Birth))
            {
                errors.Add(("DATA-17.unborn", "admitted_on"));
            }
            else if (row.AdmittedOn < First(row.Birth).PlusYears(10))
            {
                warnings.Add(("DATA-17.child", "admitted_on"));
            }
        }

        if (row.ClubFounder?.Code is "branch" or "group")
        {
            errors.Add(("DATA-02", "club_founder"));
        }
        else if (row.Category.Code == "club" && row.ClubFounder is null)
        {
            errors.Add(("DATA-07.founder-missing", "club_founder"));
        }
        else if (row.Category.Code != "club" && row.ClubFounder is not null)
        {
            errors.Add(("DATA-07.no-club", "club_founder"));
        }

        return new NaiveRecord(row.Row, row.MemberId, row.Birth, row.Commune, row.CodeDate, row.Residence)
        {
            IdColumn = "member_id",
            Category = row.Category,
            IsInForce = First(row.Birth) <= day && row.AdmittedOn <= day && (row.EndedOn is null || day < row.EndedOn),
            IsYetToCome = row.AdmittedOn > day || First(row.Birth) > day,
            IsYetToBeBorn = First(row.Birth) > day,
            OwnErrors = errors,
            OwnWarnings = warnings,
        };
    }

    public static NaiveRecord Of(PopulationRow row, LocalDate day) => new(row.Row, row.PersonId, row.Birth, row.Commune, row.CodeDate, row.Residence)
    {
        IdColumn = "person_id",
        IsAway = row.WorkingAway == true,
        IsInForce = First(row.Birth) <= day,
        IsYetToBeBorn = First(row.Birth) > day,
        OwnWarnings = First(row.Birth) <= day && row.Birth.LatestDay.PlusYears(120) < day ? [("DATA-17.age", "birth_date")] : [],
    };

    /// <summary>The first day that a birth date can be.</summary>
    public static LocalDate First(BirthDate birth) => birth.Precision switch
    {
        BirthDatePrecision.Year => new LocalDate(birth.LatestDay.Year, 1, 1),
        BirthDatePrecision.Month => new LocalDate(birth.LatestDay.Year, birth.LatestDay.Month, 1),
        _ => birth.LatestDay,
    };

    public bool IsPresent(LocalDate day, Readings readings) => Residence.Kind.Code switch
    {
        "none" => false,
        "permanent" when readings.SixMonthsAppliesTo == SixMonthsAppliesTo.TemporaryOnly => Residence.Since is null || Residence.Since <= day,
        _ => Residence.Since!.Value.PlusMonths(6) <= day,
    };
}
