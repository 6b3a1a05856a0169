namespace HoiPhuNu.Rules.Presence;

internal sealed partial class PeopleShard
{
    /// <summary>
    /// The state of a person, a new one's too, after a row: the birth date of her first row in force counts, of her first row while none is. The
    /// category that goes before all others stays.
    /// </summary>
    /// <param name="number">Her number.</param>
    /// <param name="given">The row and its birth date.</param>
    /// <param name="category">The place of its category in the order of precedence, plus one; 0 when the row is not in force.</param>
    private PersonState StateWith(int number, GivenBirth given, int category)
    {
        var isNew = number == _states.Count;
        var state = isNew ? default : _states[number];
        if (isNew || (category != 0 && state.Category == 0))
        {
            SetBirth(ref state, given);
        }
        else if (category != 0)
        {
            AddBirth(ref state, number, given);
        }
        else if (state.Category == 0 && IsBefore(given, BirthOf(state)))
        {
            SetBirth(ref state, given);
        }

        if (category != 0 && (state.Category == 0 || category < state.Category))
        {
            state.Category = (byte)category;
        }

        return state;
    }

    /// <summary>Another row in force. All different birth dates are kept, each with its first row, for which of them comes first is not known before the end.</summary>
    private void AddBirth(ref PersonState state, int number, GivenBirth given)
    {
        if (state.HasOtherBirths || given.Birth != state.Birth)
        {
            Keep(number, ref state, given);
        }

        if (IsBefore(given, BirthOf(state)))
        {
            SetBirth(ref state, given);
        }
    }

    private void Keep(int number, ref PersonState state, GivenBirth given)
    {
        if (!state.HasOtherBirths)
        {
            _births[number] = [BirthOf(state)];
            state.HasOtherBirths = true;
        }

        var births = _births[number];
        var known = births.FindIndex(other => other.Birth == given.Birth);
        if (known < 0)
        {
            births.Add(given);
        }
        else if (IsBefore(given, births[known]))
        {
            births[known] = given;
        }
    }

    private static GivenBirth BirthOf(in PersonState state) => new(state.BirthRow, state.Birth, state.BirthCommune);

    private static void SetBirth(ref PersonState state, GivenBirth given) => (state.BirthRow, state.Birth, state.BirthCommune) = (given.Row, given.Birth, given.Commune);

    /// <summary>By row; of equal rows by birth date, then by the commune's code, so that it does not depend on the order of adding.</summary>
    private bool IsBefore(GivenBirth given, GivenBirth other) =>
        given.Row != other.Row ? given.Row < other.Row
        : given.Birth != other.Birth ? given.Birth < other.Birth
        : string.CompareOrdinal(CodeOf(given), CodeOf(other)) < 0;

    private string CodeOf(GivenBirth given) => given.Commune == 0 ? "\uFFFF" : communes[given.Commune - 1].Code;
}
