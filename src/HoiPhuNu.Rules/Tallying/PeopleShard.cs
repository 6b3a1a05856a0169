using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>Those people of one list whose ids have hashes of one kind, by dense number. Rules CAT-3, CAT-4.</summary>
/// <param name="communes">The communes of the list.</param>
/// <param name="inEach">Whether a person in several communes counts in each.</param>
internal sealed partial class PeopleShard(RecordedCommunes communes, bool inEach)
{
    private const int ChunkBits = 8;

    private readonly Lock _lock = new();
    private readonly PersonNumbers _ids = new();
    private readonly Dictionary<int, RecordPlace> _elsewhere = [];
    private readonly Dictionary<int, List<Stay>> _each = [];
    private PersonState[][] _chunks = new PersonState[4][];

    /// <summary>How many people there are.</summary>
    public int Count => _ids.Count;

    /// <summary>What is known of a person.</summary>
    public Person this[int number]
    {
        get
        {
            ref readonly var state = ref StateOf(number);
            var where = new Whereabouts(FirstOf(state), _elsewhere.GetValueOrDefault(number), KeptOf(state), _each.GetValueOrDefault(number));
            return new Person(BirthDate.OfDay(DayNumber.ToDay(state.BirthDay)), state.BirthRow, state.Category == 0 ? null : state.Category - 1, where);
        }
    }

    /// <summary>Her id.</summary>
    public string IdOf(int number) => _ids.IdOf(number);

    /// <summary>Her id's <see cref="PersonKey"/>.</summary>
    public ReadOnlySpan<byte> KeyOf(int number) => _ids.KeyOf(number);

    /// <summary>The number of a person; <see cref="PersonNumbers.None"/> when she has no row.</summary>
    public int Find(ReadOnlySpan<byte> key) => _ids.Find(key);

    /// <summary>The bare state of a person.</summary>
    public ref PersonState StateOf(int number) => ref _chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)];

    /// <summary>Makes room for about as many people as are expected.</summary>
    public void Expect(int people) => _ids.Expect(people);

    /// <summary>Notes a row of a person.</summary>
    /// <returns>Her number.</returns>
    public int Add(ReadOnlySpan<byte> key, ulong hash, long row, LocalDate birth) => Add(key, hash, row, DayNumber.Of(birth));

    /// <summary>Notes the category of a record in force: the one that goes before all others stays. Rule CAT-3.</summary>
    public void AddCategory(int number, int precedence) => AddCategory(ref StateOf(number), precedence + 1);

    /// <summary>Notes rows of people, unless another thread is at it.</summary>
    public bool TryAddAll(ReadOnlySpan<PersonEntry> entries, ReadOnlySpan<byte> keys)
    {
        if (!_lock.TryEnter())
        {
            return false;
        }

        try
        {
            AddEach(entries, keys);
            return true;
        }
        finally
        {
            _lock.Exit();
        }
    }

    /// <summary>Notes rows of people, when no other thread is at it any more.</summary>
    public void AddAll(ReadOnlySpan<PersonEntry> entries, ReadOnlySpan<byte> keys)
    {
        lock (_lock)
        {
            AddEach(entries, keys);
        }
    }

    private static void AddCategory(ref PersonState state, int category)
    {
        if (state.Category == 0 || category < state.Category)
        {
            state.Category = (byte)category;
        }
    }

    private int Add(ReadOnlySpan<byte> key, ulong hash, long row, int birthDay)
    {
        var known = _ids.Count;
        var number = _ids.NumberOf(key, hash);
        var isNew = number == known;
        if (isNew && (known & ((1 << ChunkBits) - 1)) == 0)
        {
            AddChunk(known >> ChunkBits);
        }

        ref var state = ref StateOf(number);
        if (isNew || row < state.BirthRow || (row == state.BirthRow && birthDay < state.BirthDay))
        {
            (state.BirthRow, state.BirthDay) = (row, birthDay);
        }

        return number;
    }

    private void AddChunk(int chunk)
    {
        if (chunk == _chunks.Length)
        {
            Array.Resize(ref _chunks, 2 * chunk);
        }

        _chunks[chunk] = new PersonState[1 << ChunkBits];
    }

    private void AddEach(ReadOnlySpan<PersonEntry> entries, ReadOnlySpan<byte> keys)
    {
        // Each row would wait for memory by itself; so they wait together.
        var touched = 0UL;
        foreach (ref readonly var entry in entries)
        {
            touched |= _ids.Touch(entry.Hash);
        }

        foreach (ref readonly var entry in entries)
        {
            AddOne(entry, keys.Slice(entry.KeyStart, entry.KeyLength));
        }

        GC.KeepAlive(touched);
    }

    private void AddOne(in PersonEntry entry, ReadOnlySpan<byte> key)
    {
        var number = Add(key, entry.Hash, entry.Row, entry.BirthDay);
        ref var state = ref StateOf(number);
        if (entry.Category != 0)
        {
            AddCategory(ref state, entry.Category);
        }

        if (entry.Commune == 0)
        {
            return;
        }

        if (state.First == 0)
        {
            (state.First, state.FirstRow) = (entry.Commune, entry.Row);
        }
        else
        {
            AddRecord(number, new RecordPlace(entry.Row, communes[entry.Commune - 1]));
        }

        if (!entry.IsPresent)
        {
            return;
        }

        if (state.Kept == 0)
        {
            (state.Kept, state.KeptSince, state.KeptRow, state.IsAway) = (entry.Commune, entry.Since, entry.Row, entry.IsAway);
        }
        else
        {
            AddStay(number, new Stay(communes[entry.Commune - 1], DayNumber.ToDay(entry.Since), entry.IsAway, entry.Row));
        }
    }
}
