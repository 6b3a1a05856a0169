using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// The people of one list, by dense number, each in a few words of memory however many rows she has. Adding rows and merging in any order and
/// grouping gives the same. Rules CAT-3, CAT-4.
/// </summary>
/// <param name="communes">The communes of the list.</param>
/// <param name="inEach">Whether a person in several communes counts in each.</param>
internal sealed partial class People(RecordedCommunes communes, bool inEach)
{
    private const int ChunkBits = 14;

    private readonly PersonNumbers _ids = new();
    private readonly List<PersonState[]> _chunks = [];
    private readonly Dictionary<int, RecordPlace> _elsewhere = [];
    private readonly Dictionary<int, List<Stay>> _each = [];

    private static LocalDate Epoch => new(1970, 1, 1);

    /// <summary>How many people there are.</summary>
    public int Count => _ids.Count;

    /// <summary>What is known of a person.</summary>
    public Person this[int number]
    {
        get
        {
            ref readonly var state = ref StateOf(number);
            var where = new Whereabouts(FirstOf(state), _elsewhere.GetValueOrDefault(number), KeptOf(state), _each.GetValueOrDefault(number));
            return new Person(BirthDate.OfDay(Epoch.PlusDays(state.BirthDay)), state.BirthRow, state.Category == 0 ? null : state.Category - 1, where);
        }
    }

    /// <summary>Her id.</summary>
    public string IdOf(int number) => _ids[number].ToString();

    /// <summary>The number of a person; negative when she has no row.</summary>
    public int Find(string id) => _ids.Find(id);

    /// <summary>Notes a row of a person.</summary>
    /// <returns>Her number.</returns>
    public int Add(ReadOnlySpan<char> id, long row, LocalDate birth)
    {
        var known = _ids.Count;
        var number = _ids.NumberOf(id);
        var isNew = number == known;
        if (isNew && known >> ChunkBits == _chunks.Count)
        {
            _chunks.Add(new PersonState[1 << ChunkBits]);
        }

        ref var state = ref StateOf(number);
        var day = Period.DaysBetween(Epoch, birth);
        if (isNew || row < state.BirthRow || (row == state.BirthRow && day < state.BirthDay))
        {
            (state.BirthRow, state.BirthDay) = (row, day);
        }

        return number;
    }

    /// <summary>Notes the category of a record in force: the one that goes before all others stays. Rule CAT-3.</summary>
    public void AddCategory(int number, int precedence)
    {
        ref var state = ref StateOf(number);
        if (state.Category == 0 || precedence < state.Category - 1)
        {
            state.Category = (byte)(precedence + 1);
        }
    }

    /// <summary>Takes over what another part of the list says.</summary>
    /// <param name="other">The people of the other part.</param>
    /// <param name="indexes">The indexes here of its communes.</param>
    public void Merge(People other, int[] indexes)
    {
        for (var index = 0; index < other.Count; index++)
        {
            var person = other[index];
            var number = Add(other._ids[index], person.FirstRow, person.Birth.LatestDay);
            if (person.Precedence is { } precedence)
            {
                AddCategory(number, precedence);
            }

            foreach (var record in new[] { person.Where.First, person.Where.FirstElsewhere }.Where(record => record.Exists))
            {
                AddRecord(number, record with { Commune = communes[indexes[record.Commune!.Index]] });
            }

            foreach (var stay in person.Where.Stays)
            {
                AddStay(number, stay with { Commune = communes[indexes[stay.Commune.Index]] });
            }
        }
    }

    private ref PersonState StateOf(int number) => ref _chunks[number >> ChunkBits][number & ((1 << ChunkBits) - 1)];
}
