using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>What a written name was found to be.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<UnitNameMatchKind>))]
public enum UnitNameMatchKind
{
    /// <summary>No unit up to the day bears or bore it.</summary>
    Unknown,

    /// <summary>The name of one unit in force.</summary>
    InForce,

    /// <summary>No unit in force bears it; the one that bore it before is meant. Rule ORG-6.</summary>
    Before,

    /// <summary>Several units fit equally well: nothing is guessed.</summary>
    Several,
}
