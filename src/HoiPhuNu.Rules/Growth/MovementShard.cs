using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Growth;

/// <summary>The events of those members whose ids have hashes of one kind. Each distinct event is kept once. Rule NET-6.</summary>
/// <param name="shard">Which of the shards it is.</param>
internal sealed class MovementShard(int shard)
{
    private readonly Lock _lock = new();
    private readonly PersonNumbers _members = new();

    /// <summary>The events, each with the first row that told it.</summary>
    public Dictionary<MovementEvent, KeptMovement> Events { get; } = [];

    /// <summary>The ids of the members.</summary>
    public PersonNumbers Members => _members;

    /// <summary>Rows that told an event once more.</summary>
    public List<KeyValuePair<MovementEvent, KeptMovement>> Repeated { get; } = [];

    /// <summary>Makes room for about as many events as are expected, of a member each.</summary>
    public void Expect(int events)
    {
        _members.Expect(events);
        Events.EnsureCapacity(events);
    }

    /// <summary>The id of a member.</summary>
    public string IdOf(int member) => _members.IdOf(member / PersonShards.Count);

    /// <summary>The key of a member's id.</summary>
    public ReadOnlySpan<byte> KeyOf(int member) => _members.KeyOf(member / PersonShards.Count);

    /// <summary>The number of a member, among those of all shards.</summary>
    public int NumberOf(ReadOnlySpan<byte> key, ulong hash) => (_members.NumberOf(key, hash) * PersonShards.Count) + shard;

    /// <summary>Keeps the earlier one of two rows that tell the same event.</summary>
    public void Keep(MovementEvent what, KeptMovement row)
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(Events, what, out var isKnown);
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

        Repeated.Add(new(what, later));
    }

    /// <summary>Keeps many rows, when no other thread is at it.</summary>
    public void KeepAll(ReadOnlySpan<MovementEntry> entries, ReadOnlySpan<byte> keys)
    {
        lock (_lock)
        {
            foreach (ref readonly var entry in entries)
            {
                var member = NumberOf(keys.Slice(entry.KeyStart, entry.KeyLength), entry.Hash);
                Keep(new MovementEvent(member, entry.Unit, entry.DateAndKind), new KeptMovement(entry.Row, entry.Class));
            }
        }
    }
}
