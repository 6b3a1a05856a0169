using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>Every row of one person in the lists of a day, counted or not, where, and why. It holds her id and rows, no name and no birth date.</summary>
public sealed record PersonExplanation
{
    /// <summary>Her id.</summary>
    public required string PersonId { get; init; }

    /// <summary>The first day of the period that movements are counted over, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate From { get; init; }

    /// <summary>Her rows in the list of members, by row. Rules CAT-3, CAT-4, RATE-1, RATE-2.</summary>
    public required ImmutableArray<MemberTrace> Members { get; init; }

    /// <summary>Her rows in the list of the population, by row. Rules WOM-1, CAT-4.</summary>
    public required ImmutableArray<PopulationTrace> Population { get; init; }

    /// <summary>Her rows in the list of movements that have no error, by row. Rules NET-1 to NET-7.</summary>
    public required ImmutableArray<MovementTrace> Movements { get; init; }

    /// <summary>What is to be said about her rows, in <see cref="FindingOrder"/>.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Whether none of the lists has a row of her.</summary>
    public bool IsUnknown => Members.IsEmpty && Population.IsEmpty && Movements.IsEmpty && Findings.IsEmpty;
}
