using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>One row of the list of the population: one woman in one commune. Rule WOM-1 (CĐ6 III.1.e).</summary>
public readonly record struct PopulationRow
{
    /// <summary>
    /// The row as a spreadsheet counts it, from 1; 0 when it is left out: then its place in the order of adding stands for it, which gives the same figures.
    /// </summary>
    public long Row { get; init; }

    /// <summary>The woman's id: text of any length.</summary>
    public required string PersonId { get; init; }

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

    /// <summary>Whether she works away, a statistic on the side (RES-3); <see langword="null"/> when not said.</summary>
    public bool? WorkingAway { get; init; }
}
