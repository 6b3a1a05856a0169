using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>How sure it is that a cell is the cause. Rule CAUSE-3.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Nothing else would do, only one value does, and at least two edits say so.</summary>
    Certain,

    /// <summary>Nothing else would do, or one of several is preferred for a stated reason.</summary>
    Likely,

    /// <summary>Several would do: no cell is accused.</summary>
    Several,

    /// <summary>No repair of one or two cells was found.</summary>
    Unknown,
}
