using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Where one person's records put her, in a few words of memory however many records there are: the stay that is kept, and the first records
/// of two different communes. Adding and merging in any order gives the same. Rule CAT-4.
/// </summary>
/// <remarks>
/// The first record that was not kept is one of the two: if the first of all is in the commune that is kept, it is the first in another.
/// </remarks>
internal struct Whereabouts
{
    private Stay? _kept;
    private List<Stay>? _each;
    private RecordPlace _first;
    private RecordPlace _firstElsewhere;

    /// <summary>The first record that names a commune.</summary>
    public readonly RecordPlace First => _first;

    /// <summary>Whether her records name several communes.</summary>
    public readonly bool AreSeveral => _firstElsewhere.Exists;

    /// <summary>The stay she is counted with; <see langword="null"/> when she is present in none.</summary>
    public readonly Stay? Kept => _kept;

    /// <summary>The first record outside the commune that is kept.</summary>
    public readonly RecordPlace FirstNotKept =>
        _kept is { } kept && _first.Commune!.IsSameAs(kept.Commune) ? _firstElsewhere : _first;

    /// <summary>Her stays: one, or under <c>InEach</c> one per commune where she is present.</summary>
    public readonly IEnumerable<Stay> Stays => _each ?? (_kept is { } kept ? [kept] : Enumerable.Empty<Stay>());

    /// <summary>
    /// The stay that counts for somebody who is present in a commune: the one there if she counts there, or else the one that is kept instead.
    /// </summary>
    public readonly Stay StayFor(RecordedCommune commune) =>
        _each is null ? _kept!.Value : _each.Find(stay => stay.Commune.IsSameAs(commune));

    /// <summary>Notes a record that names a commune.</summary>
    public void AddRecord(RecordPlace record)
    {
        if (!record.Exists)
        {
            return;
        }

        if (_first.Exists && _first.IsSameCommuneAs(record))
        {
            _first = record.IsBefore(_first) ? record : _first;
        }
        else if (record.IsBefore(_first))
        {
            _firstElsewhere = _first;
            _first = record;
        }
        else if (record.IsBefore(_firstElsewhere))
        {
            _firstElsewhere = record;
        }
    }

    /// <summary>Notes a stay.</summary>
    /// <param name="stay">The stay.</param>
    /// <param name="inEach">Whether she counts in each commune.</param>
    public void AddStay(Stay stay, bool inEach)
    {
        _kept = _kept is { } kept ? Stay.Choose(kept, stay) : stay;
        if (!inEach)
        {
            return;
        }

        _each ??= [];
        var known = _each.FindIndex(other => other.Commune.IsSameAs(stay.Commune));
        if (known < 0)
        {
            _each.Add(stay);
        }
        else
        {
            _each[known] = Stay.Choose(_each[known], stay);
        }
    }

    /// <summary>Takes over what other records say.</summary>
    public void Merge(in Whereabouts other, bool inEach)
    {
        AddRecord(other._first);
        AddRecord(other._firstElsewhere);
        foreach (var stay in other.Stays)
        {
            AddStay(stay, inEach);
        }
    }
}
