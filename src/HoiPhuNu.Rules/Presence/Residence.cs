using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Presence;

/// <summary>How, and since when, a person resides in a commune. Rule RES-1 (CĐ6 III.1.d).</summary>
public readonly record struct Residence
{
    /// <summary>Nothing for none, so that <see langword="default"/> is equal to a residence of that kind.</summary>
    private readonly ResidenceKind? _kind;

    /// <summary>Creates the residence.</summary>
    /// <param name="kind">Permanent, temporary or none.</param>
    /// <param name="since">The first day of it, where it is known.</param>
    [JsonConstructor]
    public Residence(ResidenceKind kind, LocalDate? since = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _kind = kind == ResidenceKind.None ? null : kind;
        Since = since;
    }

    /// <summary>The kind; <see cref="ResidenceKind.None"/> for <see langword="default"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResidenceKind Kind => _kind ?? ResidenceKind.None;

    /// <summary>The first day, where it is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Since { get; }
}
