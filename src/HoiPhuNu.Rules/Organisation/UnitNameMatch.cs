using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>What a written name of a unit means, and how that was found.</summary>
public sealed class UnitNameMatch
{
    internal static readonly UnitNameMatch None = new() { Kind = UnitNameMatchKind.Unknown };

    /// <summary>What the name was found to be.</summary>
    public required UnitNameMatchKind Kind { get; init; }

    /// <summary>The unit: in force, or the one that bore the name before; <see langword="null"/> where none or several fit.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The step at which a unit fitted; <see langword="null"/> where none did.</summary>
    public UnitNameStep? Step { get; init; }

    /// <summary>The units that fit, by code: one, or those between which nothing is chosen.</summary>
    public ImmutableArray<Unit> Fitting { get; init; } = [];

    /// <summary>Where figures of a unit that bore the name before count as of the day (ORG-6); <see langword="null"/> for a unit in force, and where none succeeds it.</summary>
    public UnitLocation? Successor { get; init; }

    /// <summary>Whether a superior named beside the name, or above it, decided between several.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>Whether the name says which kind of unit it is: "Xã", "P.".</summary>
    public bool HasKind { get; init; }
}
