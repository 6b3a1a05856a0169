using System.Collections.Frozen;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Gathers the list of movements (table <c>events</c>) row by row, to be counted over any period. It knows neither period nor day nor reading: the same tally is counted over any of them with
/// <see cref="CountOver"/>. Rows may come in any order, and tallies of parts may be merged in any order and grouping; the figures and
/// findings are the same. One tally serves one thread. Rules NET-1 to NET-7 (CĐ6 III.1.c).
/// </summary>
public sealed partial class MovementTally
{
    private readonly UnitRegister _units;
    private readonly FrozenDictionary<Unit, int> _numbers;
    private readonly MovementShard[] _shards = [.. Enumerable.Range(0, PersonShards.Count).Select(shard => new MovementShard(shard))];
    private readonly DataFindings _findings;
    private readonly HashSet<PaddedCode> _padded = [];
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="units">The register with its changes, in which codes are read as of each event's own date (ORG-9).</param>
    /// <param name="file">The file's name for findings, if there is a file.</param>
    public MovementTally(UnitRegister units, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        _units = units;
        _findings = new DataFindings(file, day: null, units);
        _numbers = units.Units.Select((unit, number) => (unit, number)).ToFrozenDictionary(pair => pair.unit, pair => pair.number);
    }

    /// <summary>How many rows were added, readable or not.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row. What is wrong with it becomes findings; a row with an error counts nowhere.</summary>
    public void Add(in MovementRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        Rows++;
        if (Accept(row) is { } recorded)
        {
            Span<byte> few = stackalloc byte[PersonKey.Few];
            var what = new MovementEvent(0, _numbers[recorded], MovementEvent.Pack(row.Date!.Value, row.Kind!.Ordinal));
            Keep(PersonKey.Of(row.MemberId, few), what, new KeptMovement(row.Row, MovementClass.Of(row.Category!, row.ClubFounder)));
        }
        else
        {
            _findings.Refuse();
        }
    }

    /// <summary>The years that any event is dated in, in order: a year without any is one that the list may not go back to.</summary>
    public IEnumerable<int> Years => _shards.SelectMany(shard => shard.Events.Keys).Select(what => what.Date.Year).Distinct().Order();

    /// <summary>The list's file name, as the findings have it.</summary>
    internal string? File => _findings.File;

    /// <summary>Adds everything that <paramref name="other"/> has gathered, as if its rows had been added here; the other one is left as it is.</summary>
    /// <exception cref="ArgumentException">It is this very tally, or it reads another register or another file.</exception>
    public void Merge(MovementTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        TallyBasis.RequireMergeable(
            ReferenceEquals(other, this),
            !_units.IsSameAs(other._units) ? TallyBasis.OtherRegister
            : other._findings.File != _findings.File ? $"file {other._findings.File ?? "(none)"} instead of {_findings.File ?? "(none)"}"
            : null);
        foreach (var shard in other._shards)
        {
            foreach (var (what, kept) in shard.Events.Concat(shard.Repeated))
            {
                Keep(shard.KeyOf(what.Member), what, kept);
            }
        }

        _findings.AddAll(other._findings);
        _padded.UnionWith(other._padded);
        Rows += other.Rows;
    }

    /// <summary>What is to be said about its rows.</summary>
    internal DataFindings Findings => _findings;

    /// <summary>The ids of everybody who has a row that can stand, by shard.</summary>
    internal PersonNumbers[] Members => [.. _shards.Select(shard => shard.Members)];

    /// <summary>The rows of some members, each by shard and number.</summary>
    internal RowsOfPerson RowsOf(HashSet<(int Shard, int Number)> members)
    {
        var rows = default(RowsOfPerson);
        foreach (var (what, kept) in _shards.SelectMany(shard => shard.Events.Concat(shard.Repeated)))
        {
            if (members.Contains((what.Member % PersonShards.Count, what.Member / PersonShards.Count)))
            {
                rows.Add(kept.Row);
            }
        }

        return rows;
    }

    private string IdOf(int member) => _shards[member % PersonShards.Count].IdOf(member);

    /// <summary>The register.</summary>
    internal UnitRegister Units => _units;

    /// <summary>The place of a unit in the register.</summary>
    internal int NumberOf(Unit unit) => _numbers[unit];

    /// <summary>An empty tally of the same list.</summary>
    internal MovementTally Another() => new(_units, _findings.File);

    /// <summary>Notes that more rows were added.</summary>
    internal void CountRows(long rows) => Rows += rows;

    /// <summary>Makes room for about as many events as are expected.</summary>
    internal void Expect(int events)
    {
        foreach (var shard in _shards)
        {
            shard.Expect(PersonShards.Share(events));
        }
    }

    /// <summary>Keeps what a part of the list says. Several threads may hand their parts over at the same time.</summary>
    internal void KeepAll(ShardedBatch<MovementEntry> batch, ReadOnlySpan<byte> keys)
    {
        for (var shard = 0; shard < _shards.Length; shard++)
        {
            _shards[shard].KeepAll(batch.Of(shard), keys);
        }
    }

    private void Keep(ReadOnlySpan<byte> key, MovementEvent what, KeptMovement row)
    {
        var hash = PersonKey.HashOf(key);
        var shard = _shards[PersonShards.Of(hash)];
        shard.Keep(what with { Member = shard.NumberOf(key, hash) }, row);
    }
}
