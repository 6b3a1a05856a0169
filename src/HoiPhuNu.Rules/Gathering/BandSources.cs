using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Which bases of an earlier date the bases of a later tree come from.</summary>
internal sealed class BandSources
{
    private readonly Dictionary<Unit, List<RateStanding>> _whole = [];
    private readonly HashSet<Unit> _partly = [];

    /// <summary>Follows a base of before; gives the dense number of the unit that its figures count at, or <see cref="UnitTree.NoParent"/>.</summary>
    public int Add(UnitRegister units, UnitTree tree, Unit unit, RateStanding standing)
    {
        if (units.Follow(unit, tree.Day) is not { } location)
        {
            return UnitTree.NoParent;
        }

        if (location.IsUnattributed)
        {
            AddPartly(units, unit);
        }
        else
        {
            (_whole.TryGetValue(location.Unit, out var same) ? same : _whole[location.Unit] = []).Add(standing);
        }

        return tree.TryGetNumber(location.Unit.Code, out var number) ? number : UnitTree.NoParent;
    }

    /// <summary>Where the one base stood that is this base; <see langword="null"/> when it is of several, of a part, or of none.</summary>
    public RateStanding? OnlySourceOf(Unit unit) => !_partly.Contains(unit) && _whole.TryGetValue(unit, out var from) && from is [var only] ? only : null;

    private void AddPartly(UnitRegister units, Unit unit)
    {
        foreach (var successor in units.PossibleSuccessorsOf(unit))
        {
            if (_partly.Add(successor))
            {
                AddPartly(units, successor);
            }
        }
    }
}
