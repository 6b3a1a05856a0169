using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Findings;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>A figure is worth a second look; nothing is said to be wrong.</summary>
    Warning = 1,

    /// <summary>Something is wrong: a row is not counted, a figure contradicts the rules.</summary>
    Error,
}
