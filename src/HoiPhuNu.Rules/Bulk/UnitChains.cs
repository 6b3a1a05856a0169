using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The units of those persons who were met in several, one after the other: eight bytes a unit.</summary>
internal sealed class UnitChains
{
    /// <summary>Where a chain ends.</summary>
    public const int End = -1;

    /// <summary>So many links are searched one by one; what a longer chain holds beyond is also in a set, so that a person met everywhere costs no more than others.</summary>
    private const int Near = 16;

    private readonly List<Link> _links = [];
    private readonly HashSet<ulong> _far = [];

    /// <summary>The chain of a person who is met in a second unit.</summary>
    public int Start(int unit, int further)
    {
        _links.Add(new Link(unit, _links.Count + 1));
        _links.Add(new Link(further, End));
        return _links.Count - 2;
    }

    /// <summary>Adds a unit to a person's chain, unless it is there.</summary>
    public void Add(int person, int chain, int unit)
    {
        var last = chain;
        for (var steps = 1; _links[last].Unit != unit; steps++)
        {
            if (steps == Near)
            {
                if (_far.Add(((ulong)(uint)person << 32) | (uint)unit))
                {
                    InsertAfter(last, unit);
                }

                return;
            }

            if (_links[last].Next == End)
            {
                InsertAfter(last, unit);
                return;
            }

            last = _links[last].Next;
        }
    }

    /// <summary>The unit of a link; a chain is named by its first one.</summary>
    public int UnitAt(int link) => _links[link].Unit;

    /// <summary>The link after one, or <see cref="End"/>. The units of a chain are in no particular order.</summary>
    public int After(int link) => _links[link].Next;

    private void InsertAfter(int at, int unit)
    {
        _links.Add(new Link(unit, _links[at].Next));
        CollectionsMarshal.AsSpan(_links)[at].Next = _links.Count - 1;
    }

    private record struct Link(int Unit, int Next);
}
