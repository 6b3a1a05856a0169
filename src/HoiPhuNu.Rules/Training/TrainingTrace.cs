using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>What became of one row of the list of trainings in one population.</summary>
/// <param name="Row">The row's number.</param>
/// <param name="PersonId">The person's id.</param>
/// <param name="Date">The day she completed the course.</param>
/// <param name="Subject">What it taught.</param>
/// <param name="Population">The population asked about.</param>
/// <param name="Fate">Whether it makes her trained, and why not.</param>
public readonly record struct TrainingTrace(long Row, string PersonId, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date, TrainingSubject Subject, TrainingPopulation Population, TrainingFate Fate);
