using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>What a part does in the arithmetic of a figure.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<FigurePartRole>))]
public enum FigurePartRole
{
    /// <summary>It is added.</summary>
    Added,

    /// <summary>It is subtracted.</summary>
    Subtracted,

    /// <summary>It stands above the line of a rate.</summary>
    Numerator,

    /// <summary>It stands below the line of a rate.</summary>
    Denominator,

    /// <summary>The rate is held against it, by cross-multiplication.</summary>
    Bound,

    /// <summary>It is shown and does not enter: the readings leave it out, or distinct persons do not add up (TRN-2).</summary>
    Beside,

    /// <summary>It decides.</summary>
    Reason,
}
