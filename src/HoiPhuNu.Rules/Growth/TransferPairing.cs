using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Pairs the halves of transfers: a member's <c>moved_out</c> with her next <c>moved_in</c> on the same or a later day of the period, in
/// another commune than the one she left. A later departure replaces an earlier one whose arrival nobody recorded; a return to the
/// commune she left is no transfer.
/// </summary>
internal sealed class TransferPairing
{
    private readonly List<Half> _halves = [];

    public void Add(MovementEvent what, int number, int memberClass)
    {
        if (what.Kind == MovementKind.MovedIn.Ordinal || what.Kind == MovementKind.MovedOut.Ordinal)
        {
            _halves.Add(new Half(what.Member, what.Day, what.Kind == MovementKind.MovedIn.Ordinal, what.Unit, number, memberClass));
        }
    }

    public ImmutableArray<TransferPair> Pairs()
    {
        _halves.Sort();
        var pairs = ImmutableArray.CreateBuilder<TransferPair>();
        var open = new List<Half>();
        foreach (var half in _halves)
        {
            if (open.Count > 0 && (open[0].Member != half.Member || (!half.IsArrival && open[0].Day < half.Day)))
            {
                open.Clear();
            }

            if (!half.IsArrival)
            {
                open.Add(half);
            }
            else if (open.FindIndex(departure => departure.Unit != half.Unit) is var index and >= 0)
            {
                pairs.Add(new TransferPair(open[index].Number, open[index].Class, half.Number, half.Class));
                open.RemoveAt(index);
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>One half; in order, one member's departures of a day come before her arrivals of that day.</summary>
    private readonly record struct Half(int Member, int Day, bool IsArrival, int Unit, int Number, int Class) : IComparable<Half>
    {
        public int CompareTo(Half other)
        {
            var order = Member.CompareTo(other.Member);
            order = order != 0 ? order : Day.CompareTo(other.Day);
            order = order != 0 ? order : IsArrival.CompareTo(other.IsArrival);
            return order != 0 ? order : Unit.CompareTo(other.Unit);
        }
    }
}
