using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>One person with the types of the rules: what <see cref="CompactPerson"/> holds in numbers.</summary>
/// <param name="Unit">The dense number of her commune in the tree of the day, or of the superior whose unattributed line she stands in.</param>
/// <param name="BirthDay">Her birth date; of a date known to the month or year the last day (<see cref="BirthDate.LatestDay"/>, AGE-2).</param>
/// <param name="Residence">Her residence; its kind has to be given.</param>
/// <param name="Category">Her one category in force (CAT-3); <see langword="null"/> where she is no member.</param>
public readonly record struct DatedPerson(int Unit, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate BirthDay, Residence Residence, MemberCategory? Category);
