using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Tallying;

internal sealed partial class PeopleShard
{
    /// <summary>Notes a record in force that names a commune.</summary>
    public void AddRecord(int number, RecordPlace record)
    {
        ref var state = ref StateOf(number);
        var first = FirstOf(state);
        if (first.Exists && first.IsSameCommuneAs(record))
        {
            SetFirst(ref state, record.IsBefore(first) ? record : first);
        }
        else if (record.IsBefore(first))
        {
            if (first.Exists)
            {
                SetElsewhere(number, first);
            }

            SetFirst(ref state, record);
        }
        else if (record.IsBefore(_elsewhere.GetValueOrDefault(number)))
        {
            SetElsewhere(number, record);
        }
    }

    /// <summary>Notes that she is present in a commune.</summary>
    public void AddStay(int number, Stay stay)
    {
        ref var state = ref StateOf(number);
        var kept = KeptOf(state);
        if (inEach)
        {
            AddToEach(number, kept, stay);
        }

        var better = kept is { } known ? Stay.Choose(known, stay) : stay;
        (state.Kept, state.KeptSince, state.KeptRow, state.IsAway) = (better.Commune.Index + 1, DayNumber.Of(better.Since), better.Row, better.IsAway);
    }

    /// <summary>As long as she is present in one commune only, the stay that is kept is all there is.</summary>
    private void AddToEach(int number, Stay? kept, Stay stay)
    {
        if (!_each.TryGetValue(number, out var each))
        {
            if (kept is not { } single || single.Commune.IsSameAs(stay.Commune))
            {
                return;
            }

            _each[number] = each = [single];
        }

        var known = each.FindIndex(other => other.Commune.IsSameAs(stay.Commune));
        if (known < 0)
        {
            each.Add(stay);
        }
        else
        {
            each[known] = Stay.Choose(each[known], stay);
        }
    }

    private RecordPlace FirstOf(in PersonState state) => state.First == 0 ? default : new RecordPlace(state.FirstRow, communes[state.First - 1]);

    private Stay? KeptOf(in PersonState state) =>
        state.Kept == 0 ? null : new Stay(communes[state.Kept - 1], DayNumber.ToDay(state.KeptSince), state.IsAway, state.KeptRow);

    private void SetElsewhere(int number, RecordPlace record)
    {
        _elsewhere[number] = record;
        StateOf(number).IsElsewhere = true;
    }

    private static void SetFirst(ref PersonState state, RecordPlace record) => (state.First, state.FirstRow) = (record.Commune!.Index + 1, record.Row);
}
