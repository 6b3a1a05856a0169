using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class GrowthTally
{
    /// <summary>
    /// Adds many movements of which one stands for all: a group that a database or an engine has counted. The group has to agree in unit, event and
    /// class of members, and in whether its days lie in the period from <see cref="From"/> to the day of the rules, both included. Then it does not
    /// matter which of them stands for the others. Rules NET-1, NET-7.
    /// </summary>
    /// <param name="row">Any one of the group.</param>
    /// <param name="events">How many there are. Where they cannot be read, all of them are counted as rejected and the position of the first is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">There would be more rows than a 64-bit number holds. Rule NUM-1.</exception>
    public void Add(in CompactMovement row, long events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        if (events == 0)
        {
            return;
        }

        using var call = SoleUse.Begin(ref _use);

        // Checked here; no single count can be larger than the number of rows.
        CountWaiting();
        var first = FirstRow + _rows;
        _rows += events;
        var (unit, day, kind, memberClass) = row;
        if (!IsReadable(unit, day, kind, memberClass))
        {
            _rejected.Add(ProblemOf(unit, kind, memberClass), first, events);
            return;
        }

        _counts.Add(PlaceOf(unit, IsInPeriod(day), SlotIndexOf(kind, memberClass)), events);
    }
}
