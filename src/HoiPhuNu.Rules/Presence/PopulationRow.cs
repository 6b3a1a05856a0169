namespace HoiPhuNu.Rules.Presence;

/// <summary>One row of the list of the population: one woman in one commune. Rule WOM-1 (CĐ6 III.1.e).</summary>
public readonly record struct PopulationRow
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; init; }

    /// <summary>The woman's id: text of any length.</summary>
    public required string PersonId { get; init; }

    /// <summary>Her birth date.</summary>
    public required BirthDate Birth { get; init; }

    /// <summary>The code of the commune she resides in; may be missing for residence none.</summary>
    public string? Commune { get; init; }

    /// <summary>Her residence there.</summary>
    public required Residence Residence { get; init; }

    /// <summary>Whether she works away, a statistic on the side (RES-3); <see langword="null"/> when not said.</summary>
    public bool? WorkingAway { get; init; }
}
