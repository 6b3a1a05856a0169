namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitTree
{
    private string? _fingerprint;

    /// <summary>Stands for the day's units and their dense numbers.</summary>
    internal string Fingerprint => _fingerprint ??= Organisation.Fingerprint.Of(Units, []);

    /// <summary>Whether another tree is of the same day and the same units, so that a dense number means the same unit in both.</summary>
    internal bool IsSameAs(UnitTree other) =>
        ReferenceEquals(this, other) || (Day == other.Day && (_register.Units == other._register.Units || Fingerprint == other.Fingerprint));

    /// <summary>Whether it is the tree of a register; one with other changes has the same trees.</summary>
    internal bool IsOf(UnitRegister register) => _register.Units == register.Units || register.AsOf(Day).Fingerprint == Fingerprint;
}
