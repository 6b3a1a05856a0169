using System.Collections.Frozen;
using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Gathers movements, row by row. It knows neither period nor day nor reading: the same tally is counted over any of them with
/// <see cref="CountOver"/>. Rows may come in any order, and tallies of parts may be merged in any order and grouping; the figures and
/// findings are the same. One tally serves one thread. Rules NET-1 to NET-7 (CĐ6 III.1.c).
/// </summary>
public sealed partial class MovementTally
{
    private readonly UnitRegister _units;
    private readonly FrozenDictionary<Unit, int> _numbers;
    private readonly PersonNumbers _members = new();
    private readonly Dictionary<MovementEvent, KeptMovement> _events = [];
    private readonly List<KeyValuePair<MovementEvent, KeptMovement>> _repeated = [];
    private readonly DataFindings _findings;
    private readonly HashSet<PaddedCode> _padded = [];

    /// <summary>Creates an empty tally.</summary>
    /// <param name="units">The register with its changes, in which codes are read as of each event's own date (ORG-9).</param>
    /// <param name="file">The file's name for findings, if there is a file.</param>
    public MovementTally(UnitRegister units, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = units;
        _findings = new DataFindings(file);
        _numbers = units.Units.Select((unit, number) => (unit, number)).ToFrozenDictionary(pair => pair.unit, pair => pair.number);
    }

    /// <summary>How many rows were added, readable or not.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row. What is wrong with it becomes findings; a row with an error counts nowhere.</summary>
    public void Add(in MovementRow row)
    {
        Rows++;
        if (Accept(row) is { } recorded)
        {
            var what = new MovementEvent(_members.NumberOf(row.MemberId), _numbers[recorded], MovementEvent.Pack(row.Date!.Value, row.Kind!.Ordinal));
            Keep(what, new KeptMovement(row.Row, MovementClass.Of(row.Category!, row.ClubFounder)));
        }
    }

    /// <summary>The years that any event is dated in, in order: a year without any is one that the list may not go back to.</summary>
    public IEnumerable<int> Years => _events.Keys.Select(what => what.Date.Year).Distinct().Order();

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _findings.File;

    /// <summary>Adds everything that <paramref name="other"/> has gathered, as if its rows had been added here; the other one is left as it is.</summary>
    /// <exception cref="ArgumentException">It is this very tally, or it reads another register or another file.</exception>
    public void Merge(MovementTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || !ReferenceEquals(other._units, _units) || other._findings.File != _findings.File)
        {
            throw new ArgumentException("Only another tally of the same register and file can be merged.", nameof(other));
        }

        var renumbered = new int[other._members.Count];
        for (var member = 0; member < renumbered.Length; member++)
        {
            renumbered[member] = _members.NumberOf(other._members[member]);
        }

        foreach (var (what, kept) in other._events)
        {
            Keep(what with { Member = renumbered[what.Member] }, kept);
        }

        foreach (var (what, repeated) in other._repeated)
        {
            Keep(what with { Member = renumbered[what.Member] }, repeated);
        }

        _findings.AddAll(other._findings);
        _padded.UnionWith(other._padded);
        Rows += other.Rows;
    }

    private void Keep(MovementEvent what, KeptMovement row)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_events, what, out var isKnown);
        if (!isKnown)
        {
            kept = row;
            return;
        }

        var later = row;
        if (row.IsBefore(kept))
        {
            (kept, later) = (row, kept);
        }

        _repeated.Add(new(what, later));
    }
}
