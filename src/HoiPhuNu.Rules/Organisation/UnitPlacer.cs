using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// Places figures that were recorded against codes on the tree of one day: the code is read as of the day it was written for, then successors
/// are followed. One placer serves one thread; it remembers what it found. Rules ORG-6, ORG-9.
/// </summary>
public sealed class UnitPlacer
{
    private readonly UnitRegister _units;
    private readonly Dictionary<Unit, Placement> _placed = [];
    private readonly Dictionary<Unit, Placement> _lines = [];
    private readonly bool _knowsNames;

    /// <summary>Creates a placer.</summary>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="tree">The tree of the day that figures are counted as of.</param>
    public UnitPlacer(UnitRegister units, UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(tree);
        _units = units;
        _knowsNames = units.NamesWithin is not null || !tree.HasSeveralProvinces;
        Tree = tree;
    }

    /// <summary>The tree that figures are placed on.</summary>
    public UnitTree Tree { get; }

    /// <summary>
    /// Places a figure of a commune. The code means the unit that bears it as of <paramref name="codesAsOf"/>, or else the last one that bore
    /// it before; that unit has to be a geographic base (DATA-08).
    /// </summary>
    public Placement PlaceCommune(string code, LocalDate codesAsOf)
    {
        var placement = Place(code, Level.Commune, codesAsOf);
        return placement.Counts && placement.Recorded is { IsGeographicBase: false }
            ? placement with { Kind = PlacementKind.NotGeographic, Number = UnitTree.NoParent }
            : placement;
    }

    /// <summary>How a figure of a commune counts whose code was written down on a day, or as of the tree's.</summary>
    internal PlacementKind KindOfCommune(string code, LocalDate? codeDate)
    {
        var placement = PlaceCommune(code, CodeDay.Of(codeDate, Tree.Day, Tree.Day));
        return placement is { Counts: true, Recorded: { } recorded } ? LineOf(recorded).Kind : placement.Kind;
    }

    /// <summary>
    /// Places a figure of a unit of any level and kind. A name in place of the code serves where the province is known: the register has only one, or names are looked
    /// for within one (<see cref="UnitRegister.WithNamesWithin"/>).
    /// </summary>
    /// <param name="code">The code as written.</param>
    /// <param name="level">The level the code is known to be of, which helps with lost leading zeros; <see langword="null"/> when it may be any.</param>
    /// <param name="codesAsOf">The day the code is read as of.</param>
    public Placement Place(string code, Level? level, LocalDate codesAsOf)
    {
        var match = _knowsNames ? _units.Match(code, level, codesAsOf) : _units.MatchCode(code, level, codesAsOf);
        if (match.Unit is not { } recorded)
        {
            return new Placement(PlacementKind.Unknown, UnitTree.NoParent, null, false);
        }

        return Placed(recorded) with { IsPadded = !string.Equals(recorded.Code, code, StringComparison.Ordinal) };
    }

    /// <summary>
    /// The line that a figure of target 5 recorded against a geographic base counts at: a geographic base's own, or a superior's unattributed
    /// one. Where its people end up at a unit that has no such figures of its own (a special-type base, a branch), the nearest unit above that
    /// has holds them, so that nothing is lost. Rule ORG-6.
    /// </summary>
    internal Placement LineOf(Unit recorded)
    {
        if (!_lines.TryGetValue(recorded, out var line))
        {
            _lines[recorded] = line = HeldWithTarget5(Placed(recorded));
        }

        return line;
    }

    /// <summary>
    /// The units that may gain by a figure of target 5 that stands unattributed: those it may belong to, and all above them below the line it
    /// stands at; by dense number. None of a figure whose place is known. Rule RATE-8.
    /// </summary>
    internal ImmutableArray<int> MayGainBy(Unit recorded)
    {
        if (LineOf(recorded) is not { Kind: PlacementKind.Unattributed } line)
        {
            return [];
        }

        var gaining = new SortedSet<int>();
        foreach (var end in _units.PossibleLocationsOf(recorded, Tree.Day))
        {
            if (Tree.TryGetNumber(end.Unit.Code, out var number))
            {
                gaining.UnionWith(Tree.SuperiorsOf(number).Prepend(number).TakeWhile(holder => holder != line.Number).Where(holder => Tree.Units[holder].HasTarget5));
            }
        }

        return [.. gaining];
    }

    private Placement HeldWithTarget5(Placement placement)
    {
        var holder = placement.Counts ? Tree.NearestWithTarget5(placement.Number) : UnitTree.NoParent;
        var kind = holder == UnitTree.NoParent ? PlacementKind.Unknown
            : Tree.Units[holder].IsGeographicBase ? PlacementKind.Attributed
            : PlacementKind.Unattributed;
        return placement with { Kind = kind, Number = holder };
    }

    private Placement Placed(Unit recorded)
    {
        if (!_placed.TryGetValue(recorded, out var placement))
        {
            _placed[recorded] = placement = Follow(recorded);
        }

        return placement;
    }

    private Placement Follow(Unit recorded) =>
        _units.Follow(recorded, Tree.Day) is { } location && Tree.TryGetNumber(location.Unit.Code, out var number)
            ? new Placement(location.IsUnattributed ? PlacementKind.Unattributed : PlacementKind.Attributed, number, recorded, false)
            : new Placement(PlacementKind.Unknown, UnitTree.NoParent, recorded, false);
}
