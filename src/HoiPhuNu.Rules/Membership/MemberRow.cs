using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// One row of the list of members: one person and one affiliation. <see langword="default"/> is no row: it has neither id nor category, and
/// no rule may be asked about it.
/// </summary>
public readonly record struct MemberRow
{
    /// <summary>
    /// The row as a spreadsheet counts it, from 1; 0 when it is left out: then its place in the order of adding stands for it, which gives the same figures.
    /// </summary>
    public long Row { get; init; }

    /// <summary>The member's id: text of any length.</summary>
    public required string MemberId { get; init; }

    /// <summary>Her birth date.</summary>
    public required BirthDate Birth { get; init; }

    /// <summary>The code of the commune she resides in; may be missing for residence none.</summary>
    public string? Commune { get; init; }

    /// <summary>
    /// The day <see cref="Commune"/> was written down, as of which it is read; <see langword="null"/> for the day of the list. A day after that of the figures
    /// counts as that one. Rule ORG-9.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CodeDate { get; init; }

    /// <summary>Her residence there.</summary>
    public required Residence Residence { get; init; }

    /// <summary>The category of this affiliation.</summary>
    public required MemberCategory Category { get; init; }

    /// <summary>The level that founded the club: for clubs, and only for them.</summary>
    public Level? ClubFounder { get; init; }

    /// <summary>The first day of membership.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AdmittedOn { get; init; }

    /// <summary>The first day she is no member any more; <see langword="null"/> while she is.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? EndedOn { get; init; }

    /// <summary>Why the membership ended.</summary>
    public EndReason? EndReason { get; init; }

    /// <summary>
    /// Whether the affiliation is in force as of the end of <paramref name="day"/>: admitted on or before it, and not ended on or before it. Whose birth date
    /// is later than the day, at the earliest, has not been admitted yet (DATA-12). Rules RATE-2, TIME-2 (CĐ6 III.1.e).
    /// </summary>
    public bool IsInForce(LocalDate day) => AdmittedOn <= day && !(EndedOn <= day) && Birth.FirstDay <= day;
}
