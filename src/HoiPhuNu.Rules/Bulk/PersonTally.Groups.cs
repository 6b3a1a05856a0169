using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class PersonTally
{
    /// <summary>
    /// Adds many persons of whom one stands for all: a group that a database or an engine has counted. The group has to agree in unit, residence and
    /// category, and in the side of every cut-off on which its days lie: born by <see cref="RuleBook.DayRules.LatestAdultBirth"/> or later; resident
    /// by <see cref="RuleBook.DayRules.LatestSettledSince"/>, by <see cref="RuleBook.DayRules.Day"/>, later, or not given. Then it does not matter
    /// which of them stands for the others. Rules AGE-1, RES-2.
    /// </summary>
    /// <param name="row">Any one of the group.</param>
    /// <param name="persons">How many there are. Where they cannot be read, all of them are counted as rejected and the position of the first is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">There would be more rows than a 64-bit number holds. Rule NUM-1.</exception>
    public void Add(in CompactPerson row, long persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        if (persons == 0)
        {
            return;
        }

        using var call = SoleUse.Begin(ref _use);

        // Checked here; no single count can be larger than the number of rows.
        CountWaiting();
        var first = FirstRow + _rows;
        _rows += persons;
        var (unit, birth, since, residence, category) = row;
        if (!IsReadable(unit, birth, since, residence, category))
        {
            _rejected.Add(ProblemOf(unit, birth, residence, category), first, persons);
            return;
        }

        _counts.Add(PlaceOf(unit, Columns.OneIf(birth <= _adultBirth), Columns.OneIf(since < LimitOf(residence).End), category & (Slots - 1)), persons);
    }
}
