namespace HoiPhuNu.Rules.Organisation;

/// <summary>Where a figure that was recorded against a code counts on the tree of a day. Rules ORG-6, ORG-9.</summary>
/// <param name="Kind">How it counts.</param>
/// <param name="Number">The dense number of the unit it counts at; <see cref="UnitTree.NoParent"/> when it counts nowhere.</param>
/// <param name="Recorded">The unit that the code meant when it was recorded; <see langword="null"/> when there is none.</param>
/// <param name="IsPadded">Whether the code was matched by its lost leading zeros.</param>
public readonly record struct Placement(PlacementKind Kind, int Number, Unit? Recorded, bool IsPadded)
{
    /// <summary>Whether it counts anywhere.</summary>
    public bool Counts => Kind is PlacementKind.Attributed or PlacementKind.Unattributed;
}
