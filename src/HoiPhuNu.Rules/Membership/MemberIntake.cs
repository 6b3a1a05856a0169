using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// Takes the rows of one part of a list for a <see cref="MemberTally"/> as numbers, where nothing is to be said about them. Each thread has its
/// own; rows may come in any order. What the rules of the day say of a row is compared, not asked: the tally's own way is the specification.
/// </summary>
internal sealed class MemberIntake
{
    private readonly MemberTally _tally;
    private readonly PersonLimits _limits;
    private readonly ShardedBatch<PersonEntry> _batch = new();
    private readonly int[] _precedences;
    private readonly int _day;
    private readonly CodeRows _codes = new();
    private MemberTally? _others;

    public MemberIntake(MemberTally tally)
    {
        _tally = tally;
        _limits = new PersonLimits(tally.Rules);
        _precedences = tally.Precedences;
        _day = DayNumber.Of(tally.Rules.Day);
    }

    /// <summary>The number of a commune's code; negative where its rows are to be told, or told of, one by one.</summary>
    /// <param name="code">The code.</param>
    /// <param name="codeDay">The day it was written down; <see cref="DayNumber.Missing"/> where the row does not say it.</param>
    public int CommuneOf(string code, int codeDay) => _tally.Communes[code, codeDay == DayNumber.Missing ? null : DayNumber.ToDay(codeDay)] is { Counts: true } commune ? commune.Index + 1 : -1;

    /// <summary>Makes room for about as many rows as are expected.</summary>
    public void Expect(int rows) => _tally.People.Expect(rows);

    /// <summary>Takes a row about which nothing is to be said.</summary>
    /// <returns>Whether it is one; else it has to be given whole.</returns>
    public bool TryAdd(in PersonCells row, ReadOnlySpan<byte> keys)
    {
        var isClub = row.Category == MemberCategory.Club.Ordinal;
        if (row.AdmittedOn > _day || (row.EndedOn != DayNumber.Missing && row.EndedOn < row.AdmittedOn)
            || isClub != (row.Founder >= 0) || row.Founder > Level.Commune.Ordinal
            || (row.Commune == 0 && row.Residence != ResidenceKind.None.Ordinal)
            || !_limits.IsPlain(row.Residence, row.Since)
            || row.BirthDay > _day || row.AdmittedOn - row.BirthDay < LifeCheck.MostDaysAdmitted || _day - row.BirthDay > LifeCheck.FewestDaysOfMost
            || ShortenedNumber.MayBe(keys.Slice(row.KeyStart, row.KeyLength)))
        {
            return false;
        }

        var isInForce = row.EndedOn == DayNumber.Missing || row.EndedOn > _day;
        var hash = PersonKey.HashOf(keys.Slice(row.KeyStart, row.KeyLength));
        ref var entry = ref _batch.Add(PersonShards.Of(hash));
        entry.Hash = hash;
        entry.Row = row.Row;
        entry.KeyStart = row.KeyStart;
        entry.KeyLength = row.KeyLength;
        entry.Birth = BirthCode.OfDay(row.BirthDay);
        entry.Category = (byte)(isInForce ? _precedences[row.Category] + 1 : 0);
        entry.Commune = isInForce ? row.Commune : 0;
        entry.Since = row.Since == DayNumber.Missing ? Stay.Always : row.Since;
        entry.IsPresent = _limits.IsPresent(row.Residence, row.Since);
        entry.IsAway = false;
        if (row.Commune > 0)
        {
            _codes.Add(row.Commune - 1, row.Row);
        }

        return true;
    }

    /// <summary>Takes any other row.</summary>
    public void Add(in MemberRow row) => (_others ??= _tally.Another()).Add(row);

    /// <summary>Hands over what was taken so far.</summary>
    /// <param name="keys">The bytes of the part that the rows came from.</param>
    public void HandOver(ReadOnlySpan<byte> keys) => _tally.People.AddAll(_batch, keys);

    /// <summary>Hands over the other rows. To be called at the end, for one intake after the other.</summary>
    public void Complete()
    {
        _tally.Basis.CodeRows.Merge(_codes, index => index);
        if (_others is not null)
        {
            _tally.Merge(_others);
        }
    }
}
