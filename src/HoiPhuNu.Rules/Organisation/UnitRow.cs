using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>One row of the register of units, as it was given. What contradicts itself is found by <see cref="UnitRegister.Create"/>.</summary>
/// <param name="Code">The unit's code: text, leading zeros matter.</param>
/// <param name="Level">Its level.</param>
public sealed record UnitRow(string Code, Level Level)
{
    /// <summary>The file's name, if there is a file.</summary>
    public string? File { get; init; }

    /// <summary>The row as a spreadsheet counts it; the headers are row 1.</summary>
    public long Row { get; init; }

    /// <summary>The unit's name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind: required for bases; at province level <see cref="UnitKind.Affiliated"/> or nothing.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>The code of its superior unit; nothing for the central unit only.</summary>
    public string? Parent { get; init; }

    /// <summary>The first day the unit is in force; nothing for no beginning.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? From { get; init; }

    /// <summary>The first day it is not any more; nothing for no end.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Until { get; init; }
}
