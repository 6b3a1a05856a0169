using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>Since when a residence of one kind has to be to be presence. Rule RES-2.</summary>
/// <param name="From">The first of the days since when it is presence; <see cref="DayNumber.Missing"/> where none needs to be given.</param>
/// <param name="To">The last of those days; before <paramref name="From"/> where it never is.</param>
/// <param name="Latest">The last of those days as a date.</param>
/// <param name="NeedsSince">Whether its first day has to be given.</param>
internal readonly record struct ResidenceLimit(int From, int To, LocalDate Latest, bool NeedsSince);
