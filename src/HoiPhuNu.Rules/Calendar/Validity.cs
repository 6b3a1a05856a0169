using System.Text.Json.Serialization;
using NodaTime;

namespace HoiPhuNu.Rules.Calendar;

/// <summary>
/// A stored interval of civil dates, half-open: <see cref="From"/> is its first day, <see cref="Until"/> the first day after it.
/// Either may be absent (no limit known). <see langword="default"/> holds always. Rules TIME-1, TIME-2.
/// </summary>
public readonly record struct Validity
{
    /// <summary>Creates the interval.</summary>
    /// <param name="from">The first day, included; <see langword="null"/> for no beginning.</param>
    /// <param name="until">The first day that is not in it any more; <see langword="null"/> for no end.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> is before <paramref name="from"/>. The same day is legal: an empty interval.</exception>
    [JsonConstructor]
    public Validity(LocalDate? from, LocalDate? until)
    {
        if (until < from)
        {
            throw new ArgumentException($"The interval ends ({until:uuuu-MM-dd}) before it starts ({from:uuuu-MM-dd}).", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>The first day, included; <see langword="null"/> for no beginning.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; }

    /// <summary>The first day after the interval; <see langword="null"/> for no end.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until { get; }

    /// <summary>Whether it holds no day at all.</summary>
    public bool IsEmpty => From is { } from && from == Until;

    /// <summary>In force as of the end of <paramref name="day"/>: <c>from ≤ day</c> and (no until, or <c>day &lt; until</c>).</summary>
    public bool IsInForce(LocalDate day) => !(From > day) && !(Until <= day);

    /// <summary>Whether every day of <paramref name="other"/> is in this interval.</summary>
    public bool Covers(Validity other) =>
        other.IsEmpty
        || ((From is null || From <= other.From) && (Until is null || other.Until <= Until));

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Validity other) =>
        !IsEmpty && !other.IsEmpty && !(Until <= other.From) && !(other.Until <= From);

    /// <summary>For instance <c>2022-01-01..2028-01-01</c>; a missing side is left empty.</summary>
    public override string ToString() => FormattableString.Invariant($"{From:uuuu-MM-dd}..{Until:uuuu-MM-dd}");
}
