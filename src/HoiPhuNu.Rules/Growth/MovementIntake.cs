using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Takes the rows of one part of a list for a <see cref="MovementTally"/> as numbers, where nothing is to be said about them. Each thread has its
/// own; rows may come in any order. The tally's own way is the specification.
/// </summary>
internal sealed class MovementIntake(MovementTally tally)
{
    private readonly ShardedBatch<MovementEntry> _batch = new();
    private readonly List<Bearer[]> _codes = [];
    private MovementTally? _others;
    private long _rows;

    /// <summary>The number of a commune's code.</summary>
    public int CodeOf(string code)
    {
        _codes.Add([.. tally.Units.BearersOf(code).Where(unit => !unit.Validity.IsEmpty).Select(unit => new Bearer(
            unit.Validity.From is { } from ? DayNumber.Of(from) : int.MinValue,
            unit.Validity.Until is { } until ? DayNumber.Of(until) : int.MaxValue,
            unit.IsGeographicBase ? tally.NumberOf(unit) : -1))]);
        return _codes.Count;
    }

    /// <summary>Makes room for about as many rows as are expected.</summary>
    public void Expect(int rows) => tally.Expect(rows);

    /// <summary>Takes a row about which nothing is to be said.</summary>
    /// <returns>Whether it is one; else it has to be given whole.</returns>
    public bool TryAdd(in MovementCells row, ReadOnlySpan<byte> keys)
    {
        var isClub = row.Category == MemberCategory.Club.Ordinal;
        var unit = UnitOf(row.Commune, row.Day);
        if (unit < 0 || isClub != (row.Founder >= 0) || row.Founder > Level.Commune.Ordinal || ShortenedNumber.MayBe(keys.Slice(row.KeyStart, row.KeyLength)))
        {
            return false;
        }

        _rows++;
        var hash = PersonKey.HashOf(keys.Slice(row.KeyStart, row.KeyLength));
        ref var entry = ref _batch.Add(PersonShards.Of(hash));
        entry.Hash = hash;
        entry.Row = row.Row;
        entry.DateAndKind = MovementEvent.Pack(row.Day, row.Kind);
        entry.KeyStart = row.KeyStart;
        entry.KeyLength = row.KeyLength;
        entry.Unit = unit;
        entry.Class = isClub && row.Founder < Level.Commune.Ordinal ? MovementClass.SuperiorClub : row.Category;
        return true;
    }

    /// <summary>Takes any other row.</summary>
    public void Add(in MovementRow row) => (_others ??= tally.Another()).Add(row);

    /// <summary>Hands over what was taken so far.</summary>
    /// <param name="keys">The bytes of the part that the rows came from.</param>
    public void HandOver(ReadOnlySpan<byte> keys)
    {
        tally.KeepAll(_batch, keys);
        _batch.Clear();
    }

    /// <summary>Hands over the other rows. To be called at the end, for one intake after the other.</summary>
    public void Complete()
    {
        tally.CountRows(_rows);
        if (_others is not null)
        {
            tally.Merge(_others);
        }
    }

    /// <summary>The unit that bears the code on the day, if it is a geographic base; negative where it is none, or none bears it then.</summary>
    private int UnitOf(int code, int day)
    {
        foreach (var bearer in _codes[code - 1])
        {
            if (bearer.From <= day && day < bearer.Until)
            {
                return bearer.Unit;
            }
        }

        return -1;
    }

    private readonly record struct Bearer(int From, int Until, int Unit);
}
