using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Growth;

/// <summary>What became of one row of the list of movements.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="MemberId">The member's id.</param>
/// <param name="Recorded">The unit that the code meant on the date.</param>
/// <param name="Date">The date.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Category">The member's category in this event.</param>
/// <param name="Number">The dense number of the unit where it stands; <see cref="UnitTree.NoParent"/> where none does.</param>
/// <param name="Fate">Whether it counts, and why not.</param>
/// <param name="Effect">What it adds to net growth: 1, −1, or 0 where it does not count.</param>
/// <param name="Terms">The terms that it enters, also one that the readings leave out of the net; all 0 where it enters none.</param>
public readonly record struct MovementTrace(
    long Row, string MemberId, Unit Recorded, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date, MovementKind Kind, MemberCategory Category, int Number, MovementFate Fate, long Effect, GrowthTerms Terms);
