using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>A count of women present in one commune, as one source gives it. Rules WOM-1, WOM-2 (CĐ6 III.1.e).</summary>
/// <param name="Commune">The commune's code.</param>
/// <param name="Women">Women of 18 and more present.</param>
/// <param name="Source">Where the count comes from.</param>
public sealed record WomenCount(string Commune, long Women, WomenSource Source)
{
    /// <summary>The row as a spreadsheet counts it. Left out, its place in the order of adding stands for it.</summary>
    public long Row { get; init; }

    /// <summary>
    /// The day <see cref="Commune"/> was written down, as of which it is read; <see langword="null"/> for the day of the list. A day after that of the figures
    /// counts as that one. Rule ORG-9.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CodeDate { get; init; }

    /// <summary>The day it was published; <see langword="null"/> when not said.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Published { get; init; }

    /// <summary>Women working away, a statistic on the side (RES-3).</summary>
    public long? WorkingAway { get; init; }
}
