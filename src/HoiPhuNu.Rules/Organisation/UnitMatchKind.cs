using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>How a written code was matched with the register.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<UnitMatchKind>))]
public enum UnitMatchKind
{
    /// <summary>No unit ever bore the code up to the day.</summary>
    Unknown,

    /// <summary>A unit in force bears just that code.</summary>
    Exact,

    /// <summary>A unit in force bears the code that the written one becomes with leading zeros: a spreadsheet had turned it into a number.</summary>
    Padded,

    /// <summary>The units that bore the code, as written or else with its lost leading zeros, are gone as of the day.</summary>
    Gone,

    /// <summary>No code was written but a name, and just one unit in force bears it (<see cref="UnitNames"/>).</summary>
    Named,
}
