using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// One row of the list of movements (biến động hội viên): what happened to one membership in one commune on one day. A required cell that is
/// missing or could not be read is <see langword="null"/>, and the tally says so (DATA-02); <see langword="default"/> is a row of missing cells.
/// </summary>
public readonly record struct MovementRow
{
    /// <summary>The row as a spreadsheet counts it; of two rows that tell the same event the smaller one is the earlier one.</summary>
    public long Row { get; init; }

    /// <summary>The member's id: text of any length, compared letter by letter.</summary>
    public string? MemberId { get; init; }

    /// <summary>The code of the commune, read as of <see cref="Date"/>. Rule ORG-9.</summary>
    public string? Commune { get; init; }

    /// <summary>The day it happened.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Date { get; init; }

    /// <summary>What happened.</summary>
    public MovementKind? Kind { get; init; }

    /// <summary>Her category in this event: of a pair of category changes the old one goes out, the new one comes in. Rule NET-7.</summary>
    public MemberCategory? Category { get; init; }

    /// <summary>The level that founded the club: for clubs, and only for them. Rule CAT-2.</summary>
    public Level? ClubFounder { get; init; }
}
