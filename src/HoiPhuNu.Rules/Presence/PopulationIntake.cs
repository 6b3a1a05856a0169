using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Takes the rows of one part of a list for a <see cref="PopulationTally"/> as numbers, where nothing is to be said about them. Each thread has
/// its own; rows may come in any order. The tally's own way is the specification.
/// </summary>
internal sealed class PopulationIntake
{
    private readonly PopulationTally _tally;
    private readonly PersonLimits _limits;
    private readonly ShardedBatch<PersonEntry> _batch = new();
    private readonly CodeRows _codes = new();
    private readonly int _day;
    private PopulationTally? _others;
    private bool _saysWhoIsAway;

    public PopulationIntake(PopulationTally tally)
    {
        _tally = tally;
        _limits = new PersonLimits(tally.Basis.Rules);
        _day = DayNumber.Of(tally.Basis.Rules.Day);
    }

    /// <summary>The number of a commune's code; negative where its rows are to be told, or told of, one by one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="codeDay">The day it was written down; <see cref="DayNumber.Missing"/> where the row does not say it.</param>
    public int CommuneOf(string code, int codeDay) => _tally.Basis.Communes[code, codeDay == DayNumber.Missing ? null : DayNumber.ToDay(codeDay)] is { Counts: true } commune ? commune.Index + 1 : -1;

    /// <summary>Makes room for about as many rows as are expected.</summary>
    public void Expect(int rows) => _tally.People.Expect(rows);

    /// <summary>Takes a row about which nothing is to be said.</summary>
    /// <returns>Whether it is one; else it has to be given whole.</returns>
    public bool TryAdd(in PersonCells row, ReadOnlySpan<byte> keys)
    {
        if ((row.Commune == 0 && row.Residence != ResidenceKind.None.Ordinal) || !_limits.IsPlain(row.Residence, row.Since)
            || row.BirthDay > _day || _day - row.BirthDay > LifeCheck.FewestDaysOfMost || ShortenedNumber.MayBe(keys.Slice(row.KeyStart, row.KeyLength)))
        {
            return false;
        }

        _saysWhoIsAway |= row.Away >= 0;
        var hash = PersonKey.HashOf(keys.Slice(row.KeyStart, row.KeyLength));
        ref var entry = ref _batch.Add(PersonShards.Of(hash));
        entry.Hash = hash;
        entry.Row = row.Row;
        entry.KeyStart = row.KeyStart;
        entry.KeyLength = row.KeyLength;
        entry.Birth = BirthCode.OfDay(row.BirthDay);
        entry.Category = 1;
        entry.Commune = row.Commune;
        entry.Since = row.Since == DayNumber.Missing ? Stay.Always : row.Since;
        entry.IsPresent = _limits.IsPresent(row.Residence, row.Since);
        entry.IsAway = row.Away > 0;
        if (row.Commune > 0)
        {
            _codes.Add(row.Commune - 1, row.Row);
        }

        return true;
    }

    /// <summary>Takes any other row.</summary>
    public void Add(in PopulationRow row) => (_others ??= _tally.Another()).Add(row);

    /// <summary>Hands over what was taken so far.</summary>
    /// <param name="keys">The bytes of the part that the rows came from.</param>
    public void HandOver(ReadOnlySpan<byte> keys) => _tally.People.AddAll(_batch, keys);

    /// <summary>Hands over the other rows. To be called at the end, for one intake after the other.</summary>
    public void Complete()
    {
        _tally.Basis.CodeRows.Merge(_codes, index => index);
        _tally.NoteAway(_saysWhoIsAway);
        if (_others is not null)
        {
            _tally.Merge(_others);
        }
    }
}
