using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// What became of one row of the list of the population. The rows whose fate is counted, at a unit and below it, are its women present.
/// </summary>
public readonly record struct PopulationTrace
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public required long Row { get; init; }

    /// <summary>The woman's id.</summary>
    public required string PersonId { get; init; }

    /// <summary>The commune's code as the row has it; <see langword="null"/> where it names none.</summary>
    public string? Commune { get; init; }

    /// <summary>
    /// The dense number of the unit at whose line the row stands: a geographic base, or a superior whose unattributed line it is (ORG-6).
    /// <see cref="UnitTree.NoParent"/> where there is none.
    /// </summary>
    public required int Number { get; init; }

    /// <summary>Whether the row is counted, and why not.</summary>
    public required PopulationFate Fate { get; init; }

    /// <summary>The id of the rule that decides: the fate's, or that of the first error of a row that was refused.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The dense number of the unit at whose line she is counted, where the fate is that she is: this row's own, or the other commune's (CAT-4).
    /// Otherwise <see cref="UnitTree.NoParent"/>.
    /// </summary>
    public required int CountedAt { get; init; }

    /// <summary>The row she is counted by, where the fate is that she is; <see langword="null"/> otherwise.</summary>
    public long? CountedBy { get; init; }

    /// <summary>
    /// Whether she is counted by this row and works away: this row, or another one that is equally good, says so. She is among the women present
    /// all the same. Rule RES-3.
    /// </summary>
    public bool IsAway { get; init; }
}
