using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// One row of the list of posts (chức danh): who serves which unit as what, and when. A required cell that is missing or could not be read is
/// <see langword="null"/>, and the tally says so (DATA-02); <see langword="default"/> is a row of missing cells.
/// </summary>
public readonly record struct PostRow
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; init; }

    /// <summary>The person's id: text of any length, compared letter by letter.</summary>
    public string? PersonId { get; init; }

    /// <summary>The code of the unit, of any level and kind, read as of the day of the list. Rule ORG-9.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// The day <see cref="Unit"/> was written down, as of which it is read; <see langword="null"/> for the day of the list. A day after that of the figures
    /// counts as that one. Rule ORG-9.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CodeDate { get; init; }

    /// <summary>What the post makes her.</summary>
    public PostRole? Role { get; init; }

    /// <summary>Whether a cadre is full-time; not said means she is. It says nothing about other roles. Rule TRN-1.</summary>
    public bool? FullTime { get; init; }

    /// <summary>The first day in post.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; init; }

    /// <summary>The first day out of post; <see langword="null"/> while she holds it.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until { get; init; }

    /// <summary>
    /// Whether the post is in force as of the end of <paramref name="day"/>: begun on or before it, and not ended on or before it. One that
    /// ended on 2024-12-31 is not in force as of that day. Rules TRN-3, TIME-2 (CĐ6 III.2).
    /// </summary>
    public bool IsInForce(LocalDate day) => From <= day && !(Until <= day);
}
