using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>What became of one row of the list of members. The rows whose fate is counted, at a unit and below it, are its figure.</summary>
public readonly record struct MemberTrace
{
    /// <summary>The row as a spreadsheet counts it.</summary>
    public required long Row { get; init; }

    /// <summary>The member's id.</summary>
    public required string MemberId { get; init; }

    /// <summary>The commune's code as the row has it; <see langword="null"/> where it names none.</summary>
    public string? Commune { get; init; }

    /// <summary>
    /// The dense number of the unit at whose line the row stands: a geographic base, or a superior whose unattributed line it is (ORG-6).
    /// <see cref="UnitTree.NoParent"/> where there is none.
    /// </summary>
    public required int Number { get; init; }

    /// <summary>The category of the row itself.</summary>
    public required MemberCategory RecordedCategory { get; init; }

    /// <summary>
    /// The one category of the person, over all her rows in force; <see langword="null"/> when none is in force, or the row has an error. Rule CAT-3.
    /// </summary>
    public MemberCategory? Category { get; init; }

    /// <summary>Whether the row is counted, and why not.</summary>
    public required MemberFate Fate { get; init; }

    /// <summary>The id of the rule that decides: the fate's, or that of the first error of a row that was refused.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The dense number of the unit at whose line the person is counted, where the fate is that she is: this row's own, or the other commune's
    /// (CAT-4). Otherwise <see cref="UnitTree.NoParent"/>.
    /// </summary>
    public required int CountedAt { get; init; }

    /// <summary>The row she is counted by, where the fate is that she is; <see langword="null"/> otherwise.</summary>
    public long? CountedBy { get; init; }

    /// <summary>Whether another of her categories goes before that of a row in force. Rule CAT-3.</summary>
    public bool IsCategoryOverridden => Category is not null && Category != RecordedCategory && Fate != MemberFate.NotYetAdmitted && Fate != MemberFate.Ended;
}
