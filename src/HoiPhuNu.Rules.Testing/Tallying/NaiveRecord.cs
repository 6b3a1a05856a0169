using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>A row of members or of the population, for the oracle.</summary>
internal sealed record NaiveRecord(long Row, string Id, LocalDate Birth, string? Code, Residence Residence)
{
    public MemberCategory Category { get; init; } = MemberCategory.Residential;

    public bool IsInForce { get; init; } = true;

    public bool IsYetToCome { get; init; }

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

        return new NaiveRecord(row.Row, row.MemberId, row.Birth.LatestDay, row.Commune, row.Residence)
        {
            IdColumn = "member_id",
            Category = row.Category,
            IsInForce = row.AdmittedOn <= day && (row.EndedOn is null || day < row.EndedOn),
            IsYetToCome = row.AdmittedOn > day,
            OwnErrors = errors,
            OwnWarnings = row.AdmittedOn > day ? [("DATA-12", "admitted_on")] : [],
        };
    }

    public static NaiveRecord Of(PopulationRow row) =>
        new(row.Row, row.PersonId, row.Birth.LatestDay, row.Commune, row.Residence) { IdColumn = "person_id", IsAway = row.WorkingAway == true };

    public bool IsPresent(LocalDate day, Readings readings) => Residence.Kind.Code switch
    {
        "none" => false,
        "permanent" when readings.SixMonthsAppliesTo == SixMonthsAppliesTo.TemporaryOnly => Residence.Since is null || Residence.Since <= day,
        _ => Residence.Since!.Value.PlusMonths(6) <= day,
    };
}
