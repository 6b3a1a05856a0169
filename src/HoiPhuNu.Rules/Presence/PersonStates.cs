namespace HoiPhuNu.Rules.Presence;

/// <summary>The states of people by dense number, side by side.</summary>
internal sealed class PersonStates
{
    private PackedPerson[] _all = new PackedPerson[8];
    private PersonState[] _wide = [];
    private int _count;
    private int _wideCount;

    /// <summary>How many people there are.</summary>
    public int Count => _count;

    /// <summary>What is remembered of a person.</summary>
    public PersonState this[int number]
    {
        get
        {
            var packed = _all[number];
            return packed.IsWide ? _wide[packed.Place] : packed.Unpack();
        }
    }

    /// <summary>Makes room for about as many people as are expected.</summary>
    public void Expect(int people)
    {
        if (_count == 0 && people > _all.Length)
        {
            _all = new PackedPerson[people];
        }
    }

    /// <summary>Remembers what the only row of a new person says, if that is little enough.</summary>
    public bool TryAdd(in PersonEntry row)
    {
        if (!PackedPerson.TryPack(row, out var packed))
        {
            return false;
        }

        Add() = packed;
        return true;
    }

    /// <summary>Remembers the state of a person; the number that comes next is a new one's.</summary>
    public void Keep(int number, in PersonState state)
    {
        ref var kept = ref number == _count ? ref Add() : ref _all[number];
        if (kept.IsWide)
        {
            _wide[kept.Place] = state;
        }
        else if (!PackedPerson.TryPack(state, out kept))
        {
            kept = PackedPerson.At(Widen(state));
        }
    }

    private ref PackedPerson Add()
    {
        if (_count == _all.Length)
        {
            Array.Resize(ref _all, 2 * _count);
        }

        return ref _all[_count++];
    }

    private int Widen(in PersonState state)
    {
        if (_wideCount == _wide.Length)
        {
            Array.Resize(ref _wide, Math.Max(8, 2 * _wideCount));
        }

        _wide[_wideCount] = state;
        return _wideCount++;
    }
}
