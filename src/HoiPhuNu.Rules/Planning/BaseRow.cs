using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

/// <summary>One row of the list of bases: what a base was rated, and whether it has a computer. Rules SUP-1, SUP-2 (CĐ6 IV.1, IV.2).</summary>
/// <param name="Unit">The base's code.</param>
public sealed record BaseRow(string Unit)
{
    /// <summary>The file's name, if there is a file.</summary>
    public string? File { get; init; }

    /// <summary>The row as a spreadsheet counts it.</summary>
    public long Row { get; init; }

    /// <summary>
    /// The day <see cref="Unit"/> was written down, as of which it is read; <see langword="null"/> for the day of the list. A day after that of the figures
    /// counts as that one. Rule ORG-9.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CodeDate { get; init; }

    /// <summary>Its rating; <see langword="null"/> when not said.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Whether it has a computer; <see langword="null"/> when not said, which counts as without (SUP-2).</summary>
    public bool? HasComputer { get; init; }
}
