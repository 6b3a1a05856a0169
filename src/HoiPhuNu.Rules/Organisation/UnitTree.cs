using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// The units in force on one day. Each has a dense number; parents come before their children, the children of one unit stand side by
/// side in the order of their codes. Rules ORG-4, ORG-7.
/// </summary>
public sealed partial class UnitTree
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly UnitRegister _register;
    private readonly ImmutableArray<int> _parents;
    private readonly ImmutableArray<int> _firstChild;

    /// <summary>The first unit of each level of the tree, those without a superior first, and at the end how many units there are.</summary>
    private readonly ImmutableArray<int> _levels;

    internal UnitTree(LocalDate day, UnitRegister register)
    {
        Day = day;
        _register = register;
        var units = register.Units.Where(unit => unit.Validity.IsInForce(day)).OrderBy(unit => unit.Level.Ordinal).ThenBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        var known = units.Select(unit => unit.Code).ToHashSet(StringComparer.Ordinal);
        var children = units
            .Where(unit => unit.ParentCode is { } parent && known.Contains(parent))
            .ToLookup(unit => unit.ParentCode!, StringComparer.Ordinal);

        var ordered = new List<Unit>(units.Count);
        var parents = new List<int>(units.Count);
        var firstChild = new List<int>(units.Count + 1);
        foreach (var root in units.Where(unit => unit.ParentCode is null || !known.Contains(unit.ParentCode)))
        {
            ordered.Add(root);
            parents.Add(NoParent);
        }

        for (var number = 0; number < ordered.Count; number++)
        {
            firstChild.Add(ordered.Count);
            foreach (var child in children[ordered[number].Code].OrderBy(unit => unit.Code, StringComparer.Ordinal))
            {
                ordered.Add(child);
                parents.Add(number);
            }
        }

        firstChild.Add(ordered.Count);
        List<int> levels = [0];
        while (levels[^1] < ordered.Count)
        {
            levels.Add(firstChild[levels[^1]]);
        }

        Units = [.. ordered];
        Provinces = [.. ordered.Where(unit => unit.Level == Level.Province && !unit.IsAffiliated)];
        _parents = [.. parents];
        _firstChild = [.. firstChild];
        _levels = [.. levels];
        _numbers = ordered.Select((unit, number) => (unit.Code, number)).ToFrozenDictionary(pair => pair.Code, pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>The parent number of a unit that has none.</summary>
    public const int NoParent = -1;

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The units by their dense number.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>The provinces; units that stand beside them are none.</summary>
    internal ImmutableArray<Unit> Provinces { get; }

    /// <summary>Whether there are several, so that a name alone does not say which unit is meant.</summary>
    internal bool HasSeveralProvinces => Provinces.Length > 1;

    /// <summary>The dense number of the unit that bears <paramref name="code"/>.</summary>
    /// <param name="code">The code, letter by letter.</param>
    /// <param name="number">The number; <see cref="NoParent"/>, which is no unit's, where none bears the code: rows with it are rejected, not counted at a unit.</param>
    /// <returns>Whether a unit bears the code.</returns>
    public bool TryGetNumber(string code, out int number)
    {
        if (_numbers.TryGetValue(code, out number))
        {
            return true;
        }

        number = NoParent;
        return false;
    }

    /// <summary>The dense number of a unit's superior, or <see cref="NoParent"/>.</summary>
    public int ParentOf(int number) => _parents[number];

    /// <summary>The dense numbers of a unit's immediate children: a range, in the order of their codes.</summary>
    public Range ChildrenOf(int number) => _firstChild[number].._firstChild[number + 1];

    /// <summary>The dense numbers of a unit's superiors, nearest first, without the unit itself.</summary>
    public IEnumerable<int> SuperiorsOf(int number)
    {
        for (var superior = _parents[number]; superior != NoParent; superior = _parents[superior])
        {
            yield return superior;
        }
    }

    /// <summary>
    /// The unit itself, or the nearest one above it that has figures of target 5; <see cref="NoParent"/> when there is none. Nothing is lost
    /// where a geographic base's people went to a base of another kind: that unit holds them. Rule ORG-6.
    /// </summary>
    internal int NearestWithTarget5(int number)
    {
        var holder = number;
        while (holder != NoParent && !Units[holder].HasTarget5)
        {
            holder = _parents[holder];
        }

        return holder;
    }

    /// <summary>The unit of <paramref name="level"/> that holds the unit, the unit itself included; <see langword="null"/> when there is none.</summary>
    public Unit? At(Level level, int number)
    {
        for (var holder = number; holder != NoParent; holder = _parents[holder])
        {
            if (Units[holder].Level == level)
            {
                return Units[holder];
            }
        }

        return null;
    }
}
