namespace HoiPhuNu.Rules.Organisation;

/// <summary>What a code that was written in a table means. Rules ORG-4, ORG-9.</summary>
/// <param name="Kind">How it was matched.</param>
/// <param name="Unit">The unit: in force for <see cref="UnitMatchKind.Exact"/>, <see cref="UnitMatchKind.Padded"/> and <see cref="UnitMatchKind.Named"/>, the last bearer for <see cref="UnitMatchKind.Gone"/>, else <see langword="null"/>.</param>
public readonly record struct UnitMatch(UnitMatchKind Kind, Unit? Unit)
{
    /// <summary>Whether a unit in force was found.</summary>
    public bool IsInForce => Kind is UnitMatchKind.Exact or UnitMatchKind.Padded or UnitMatchKind.Named;
}
