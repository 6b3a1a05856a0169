using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Adds up women at the lines of a tree. What was never given stays unknown at a base, and is 0 in an unattributed line.</summary>
internal sealed class WomenLines
{
    private readonly UnitTree _tree;
    private readonly long[] _women;
    private readonly long[] _away;
    private readonly bool[] _knowsWomen;
    private readonly bool[] _lacksAway;
    private readonly Place[] _places;
    private readonly bool _canTell;

    public WomenLines(UnitTree tree, bool canTell = true)
    {
        _tree = tree;
        _canTell = canTell;
        _women = new long[tree.Units.Length];
        _away = new long[tree.Units.Length];
        _knowsWomen = new bool[tree.Units.Length];
        _lacksAway = new bool[tree.Units.Length];
        _places = new Place[tree.Units.Length];
    }

    /// <summary>Lines that a population fills: whoever is not in it is not there. Outside the term nothing can be counted.</summary>
    public static WomenLines OfPopulation(UnitTree tree, bool isVerified, bool saysWhoIsAway)
    {
        var lines = new WomenLines(tree, isVerified);
        Array.Fill(lines._knowsWomen, true);
        Array.Fill(lines._lacksAway, !saysWhoIsAway);
        return lines;
    }

    /// <summary>Whether anything was added to a line.</summary>
    public bool Knows(int number) => _knowsWomen[number];

    /// <summary>Adds women to a line. The first of the places added stays.</summary>
    /// <exception cref="OverflowException">The sum does not fit 64 bits (NUM-1).</exception>
    public void Add(int number, long women, long? away, Place place = default)
    {
        var isFirst = _places[number].Row is not { } row || place.Row < row;
        _women[number] += women;
        _away[number] += away ?? 0;
        _lacksAway[number] |= away is null;
        _knowsWomen[number] = true;
        _places[number] = isFirst ? place : _places[number];
    }

    /// <summary>Makes what was added to a line unknown: it is not all.</summary>
    public void Forget(int number)
    {
        _knowsWomen[number] = false;
        _places[number] = default;
    }

    /// <summary>The place of a line's count is that of the count of its own, whatever else is added.</summary>
    public void PlaceAt(int number, Place place) => _places[number] = place;

    /// <summary>The lines as they are.</summary>
    public WomenFigures ToFigures(ImmutableArray<Finding> findings, RecordedCommunes communes, ImmutableArray<UnattributedPeople> unattributed) =>
        new(_tree, [.. Enumerable.Range(0, _women.Length).Select(LineAt)], findings, communes.Padded) { Unattributed = _canTell ? unattributed : [] };

    private WomenLine LineAt(int number)
    {
        if (!_canTell || (!_knowsWomen[number] && _tree.Units[number].IsGeographicBase))
        {
            return default;
        }

        return new WomenLine(_women[number], _lacksAway[number] ? null : _away[number], _places[number]);
    }
}
