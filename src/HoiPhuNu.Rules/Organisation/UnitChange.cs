using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// One row of the changes: on a date, one unit handed on to another one. <see cref="Old"/> is the unit that bore the code the day before,
/// <see cref="New"/> the one that bears it from that day on; they may be the same code. Rule ORG-5 (CĐ6 I.1, II).
/// </summary>
/// <param name="Date">The day of the change: the first day of the new order.</param>
/// <param name="Kind">The form of the change.</param>
/// <param name="Old">The code of the old unit.</param>
/// <param name="New">The code of the new unit.</param>
public sealed record UnitChange([property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date, ChangeKind Kind, string Old, string New)
{
    /// <summary>The file's name, if there is a file.</summary>
    public string? File { get; init; }

    /// <summary>The row as a spreadsheet counts it; the headers are row 1.</summary>
    public long Row { get; init; }

    /// <summary>How many of the old unit's people went there; <see langword="null"/> where it is not said.</summary>
    public PeopleShare? People { get; init; }
}
