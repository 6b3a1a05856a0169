using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>One subject of the basic software that cadres must be trained in, and since when it is required. Rule TRN-5 (CĐ6 III.2).</summary>
/// <param name="Subject">The subject.</param>
/// <param name="From">The first day it is required.</param>
/// <param name="Until">The first day it is not any more; <see langword="null"/> for no end.</param>
public sealed record RequiredSoftware(TrainingSubject Subject, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate From, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Until = null);
