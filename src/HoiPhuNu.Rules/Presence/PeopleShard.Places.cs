using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Presence;

internal sealed partial class PeopleShard
{
    private void AddRecord(ref PersonState state, int number, RecordPlace record)
    {
        var first = FirstOf(state);
        if (first.Exists && first.IsSameCommuneAs(record))
        {
            SetFirst(ref state, record.IsBefore(first) ? record : first);
        }
        else if (record.IsBefore(first))
        {
            if (first.Exists)
            {
                SetElsewhere(ref state, number, first);
            }

            SetFirst(ref state, record);
        }
        else if (record.IsBefore(_elsewhere.GetValueOrDefault(number)))
        {
            SetElsewhere(ref state, number, record);
        }
    }

    private void AddStay(ref PersonState state, int number, Stay stay)
    {
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

    private void SetElsewhere(ref PersonState state, int number, RecordPlace record)
    {
        _elsewhere[number] = record;
        state.IsElsewhere = true;
    }

    private static void SetFirst(ref PersonState state, RecordPlace record) => (state.First, state.FirstRow) = (record.Commune!.Index + 1, record.Row);
}
