using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Growth;
using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>One movement with the types of the rules: what <see cref="CompactMovement"/> holds in numbers.</summary>
/// <param name="Unit">The dense number of the unit where it counts in the tree of the last day, or of the superior whose unattributed line it stands in.</param>
/// <param name="Day">Its date.</param>
/// <param name="Kind">What happened; it has to be given.</param>
/// <param name="MemberClass">The member's class, an <see cref="EventCode"/>.</param>
public readonly record struct DatedMovement(int Unit, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Day, MovementKind? Kind, byte MemberClass);
