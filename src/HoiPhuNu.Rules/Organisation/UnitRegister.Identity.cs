namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitRegister
{
    private string? _fingerprint;

    /// <summary>Stands for the units and the changes between them.</summary>
    internal string Fingerprint => _fingerprint ??= Organisation.Fingerprint.Of(Units, Changes);

    /// <summary>Whether another register has these very units and the same changes, so that a code means and becomes the same in both. One that was read anew has units of its own.</summary>
    internal bool IsSameAs(UnitRegister other) => ReferenceEquals(this, other) || (Units == other.Units && Fingerprint == other.Fingerprint);

    /// <summary>Refuses a tree of other units.</summary>
    /// <exception cref="ArgumentException">The tree is not this register's as of its day.</exception>
    internal void RequireTree(UnitTree tree)
    {
        if (!tree.IsOf(this))
        {
            throw new ArgumentException($"The tree is not that of this register as of {tree.Day:uuuu-MM-dd}: its units are others. Make it with the register's AsOf.", nameof(tree));
        }
    }
}
