using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Those people of one list whose ids have hashes of one kind, by dense number. Rules CAT-3, CAT-4.</summary>
/// <param name="communes">The communes of the list.</param>
/// <param name="inEach">Whether a person in several communes counts in each.</param>
internal sealed partial class PeopleShard(RecordedCommunes communes, bool inEach)
{
    private readonly Lock _lock = new();
    private readonly PersonNumbers _ids = new();
    private readonly Dictionary<int, RecordPlace> _elsewhere = [];
    private readonly Dictionary<int, List<Stay>> _each = [];
    private readonly Dictionary<int, List<GivenBirth>> _births = [];
    private readonly PersonStates _states = new();

    /// <summary>How many people there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The ids.</summary>
    public PersonNumbers Ids => _ids;

    /// <summary>What is known of a person.</summary>
    public Person this[int number]
    {
        get
        {
            var state = StateOf(number);
            var where = new Whereabouts(FirstOf(state), _elsewhere.GetValueOrDefault(number), KeptOf(state), _each.GetValueOrDefault(number));
            var births = state.HasOtherBirths ? _births[number] : null;
            return new Person(new GivenBirth(state.BirthRow, state.Birth, state.BirthCommune), births, state.Category == 0 ? null : state.Category - 1, where);
        }
    }

    /// <summary>Her id.</summary>
    public string IdOf(int number) => _ids.IdOf(number);

    /// <summary>Her id's <see cref="PersonKey"/>.</summary>
    public ReadOnlySpan<byte> KeyOf(int number) => _ids.KeyOf(number);

    /// <summary>The number of a person; <see cref="PersonNumbers.None"/> when she has no row.</summary>
    public int Find(ReadOnlySpan<byte> key) => _ids.Find(key);

    /// <summary>The bare state of a person.</summary>
    public PersonState StateOf(int number) => _states[number];

    /// <summary>Makes room for about as many people as are expected.</summary>
    public void Expect(int people)
    {
        _ids.Expect(people);
        _states.Expect(people);
    }

    /// <summary>Notes a row of a person.</summary>
    /// <returns>Her number.</returns>
    public int Add(ReadOnlySpan<byte> key, ulong hash, GivenBirth given, int? precedence)
    {
        var number = _ids.NumberOf(key, hash);
        _states.Keep(number, StateWith(number, given, precedence + 1 ?? 0));
        return number;
    }

    /// <summary>Notes a record in force that names a commune.</summary>
    public void AddRecord(int number, RecordPlace record)
    {
        var state = _states[number];
        AddRecord(ref state, number, record);
        _states.Keep(number, state);
    }

    /// <summary>Notes that she is present in a commune.</summary>
    public void AddStay(int number, Stay stay)
    {
        var state = _states[number];
        AddStay(ref state, number, stay);
        _states.Keep(number, state);
    }

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

    private void AddEach(ReadOnlySpan<PersonEntry> entries, ReadOnlySpan<byte> keys)
    {
        // Each row would wait for memory by itself; so they wait together.
        foreach (ref readonly var entry in entries)
        {
            _ids.Ask(entry.Hash);
        }

        foreach (ref readonly var entry in entries)
        {
            var number = _ids.NumberOf(keys.Slice(entry.KeyStart, entry.KeyLength), entry.Hash);
            if (number != _states.Count || !_states.TryAdd(entry))
            {
                AddTo(number, entry);
            }
        }
    }

    private void AddTo(int number, in PersonEntry entry)
    {
        var state = StateWith(number, new GivenBirth(entry.Row, entry.Birth, entry.Commune), entry.Category);
        Add(ref state, number, entry);
        _states.Keep(number, state);
    }

    private void Add(ref PersonState state, int number, in PersonEntry entry)
    {
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
            AddRecord(ref state, number, new RecordPlace(entry.Row, communes[entry.Commune - 1]));
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
            AddStay(ref state, number, new Stay(communes[entry.Commune - 1], DayNumber.ToDay(entry.Since), entry.IsAway, entry.Row));
        }
    }
}
