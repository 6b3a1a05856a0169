using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Since when a residence of one kind has to be to be presence. Rule RES-2.</summary>
/// <param name="End">The first of the days since when it is no longer presence; <see cref="DayNumber.Missing"/>, before which there is nothing, where it never is.</param>
/// <param name="Latest">The last of the days since when it is presence, as a <see cref="DateOrder"/>; before all dates where it never is.</param>
/// <param name="NeedsSince">Whether its first day has to be given.</param>
internal readonly record struct ResidenceLimit(int End, int Latest, bool NeedsSince);
