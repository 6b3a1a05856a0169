using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// The people of one list, each in a few words of memory however many rows she has. They are divided by the hash of their ids, so that several
/// threads can add to them at once. Adding rows and merging in any order and grouping gives the same. Rules CAT-3, CAT-4.
/// </summary>
internal sealed class People
{
    private readonly RecordedCommunes _communes;
    private readonly PeopleShard[] _shards;

    /// <summary>Nobody yet.</summary>
    /// <param name="communes">The communes of the list.</param>
    /// <param name="inEach">Whether a person in several communes counts in each.</param>
    public People(RecordedCommunes communes, bool inEach)
    {
        _communes = communes;
        _shards = [.. Enumerable.Range(0, PersonShards.Count).Select(_ => new PeopleShard(communes, inEach))];
    }

    /// <summary>The shards, to go through everybody.</summary>
    public ReadOnlySpan<PeopleShard> All => _shards;

    /// <summary>The ids of everybody, by shard.</summary>
    public PersonNumbers[] Ids => [.. _shards.Select(shard => shard.Ids)];

    /// <summary>What is known of a person.</summary>
    public Person this[int number] => _shards[number % PersonShards.Count][number / PersonShards.Count];

    /// <summary>The number of a person; negative when she has no row.</summary>
    public int Find(string id)
    {
        Span<byte> few = stackalloc byte[PersonKey.Few];
        var key = PersonKey.Of(id, few);
        var shard = PersonShards.Of(PersonKey.HashOf(key));
        return _shards[shard].Find(key) is var local and not PersonNumbers.None ? Number(local, shard) : PersonNumbers.None;
    }

    /// <summary>Makes room for about as many rows as are expected, of a person each.</summary>
    public void Expect(int rows)
    {
        foreach (var shard in _shards)
        {
            shard.Expect(PersonShards.Share(rows));
        }
    }

    /// <summary>Notes a row of a person.</summary>
    /// <param name="id">Her id.</param>
    /// <param name="given">The row, its birth date and the commune it names.</param>
    /// <param name="precedence">
    /// The place of its category in the order of precedence, of which the first stays (CAT-3); <see langword="null"/> when the row is not in force.
    /// </param>
    /// <returns>Her number.</returns>
    public int Add(string id, GivenBirth given, int? precedence)
    {
        Span<byte> few = stackalloc byte[PersonKey.Few];
        return Add(PersonKey.Of(id, few), given, precedence);
    }

    /// <summary>Notes a record in force that names a commune.</summary>
    public void AddRecord(int number, RecordPlace record) => _shards[number % PersonShards.Count].AddRecord(number / PersonShards.Count, record);

    /// <summary>Notes that she is present in a commune.</summary>
    public void AddStay(int number, Stay stay) => _shards[number % PersonShards.Count].AddStay(number / PersonShards.Count, stay);

    /// <summary>Notes what a part of the list says. Several threads may hand their parts over at the same time.</summary>
    /// <param name="batch">The entries.</param>
    /// <param name="keys">The bytes that their keys lie in.</param>
    public void AddAll(ShardedBatch<PersonEntry> batch, ReadOnlySpan<byte> keys)
    {
        // A shard in which another thread is at work is left for later.
        var left = 0;
        for (var shard = 0; shard < PersonShards.Count; shard++)
        {
            if (!_shards[shard].TryAddAll(batch.Of(shard), keys))
            {
                left |= 1 << shard;
            }
        }

        for (var shard = 0; left != 0; shard++, left >>= 1)
        {
            if ((left & 1) != 0)
            {
                _shards[shard].AddAll(batch.Of(shard), keys);
            }
        }

        batch.Clear();
    }

    /// <summary>Takes over what another part of the list says.</summary>
    /// <param name="other">The people of the other part.</param>
    /// <param name="indexes">The indexes here of its communes.</param>
    public void Merge(People other, int[] indexes)
    {
        foreach (var shard in other._shards)
        {
            for (var index = 0; index < shard.Count; index++)
            {
                Merge(shard[index], shard.KeyOf(index), indexes);
            }
        }
    }

    private static int Number(int local, int shard) => (local * PersonShards.Count) + shard;

    private int Add(ReadOnlySpan<byte> key, GivenBirth given, int? precedence)
    {
        var hash = PersonKey.HashOf(key);
        var shard = PersonShards.Of(hash);
        return Number(_shards[shard].Add(key, hash, given, precedence), shard);
    }

    private void Merge(in Person person, ReadOnlySpan<byte> key, int[] indexes)
    {
        var number = Add(key, Here(person.First), person.Precedence);
        foreach (var given in person.Births ?? [])
        {
            Add(key, Here(given), person.Precedence);
        }

        foreach (var record in new[] { person.Where.First, person.Where.FirstElsewhere }.Where(record => record.Exists))
        {
            AddRecord(number, record with { Commune = _communes[indexes[record.Commune!.Index]] });
        }

        foreach (var stay in person.Where.Stays)
        {
            AddStay(number, stay with { Commune = _communes[indexes[stay.Commune.Index]] });
        }

        GivenBirth Here(GivenBirth given) => given.Commune == 0 ? given : given with { Commune = indexes[given.Commune - 1] + 1 };
    }
}
