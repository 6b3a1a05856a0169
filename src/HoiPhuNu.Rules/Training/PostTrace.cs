using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>What became of one row of the list of posts in one population.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="Place">The unit that the code means, and the unit where the post counts.</param>
/// <param name="Population">The population asked about.</param>
/// <param name="Fate">Whether it counts, and why not.</param>
/// <param name="CompletedOn">The day on which she was trained as the population must be; <see langword="null"/> when she is not, or it cannot be told.</param>
public readonly record struct PostTrace(long Row, string PersonId, Placement Place, TrainingPopulation Population, PostFate Fate, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? CompletedOn);
