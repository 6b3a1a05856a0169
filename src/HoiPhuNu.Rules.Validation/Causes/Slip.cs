using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>How a figure may have been mistyped: what turns the right one into the reported one. Rule CAUSE-3.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Slip>))]
public enum Slip
{
    /// <summary>One digit is another.</summary>
    Digit,

    /// <summary>Two neighbouring digits are swapped.</summary>
    Swap,

    /// <summary>A digit is missing.</summary>
    Missing,

    /// <summary>There is a digit too many, or one twice.</summary>
    Added,

    /// <summary>The sign is the other one.</summary>
    Sign,

    /// <summary>10, 100 or 1,000 times too large or too small.</summary>
    Factor,

    /// <summary>The figures of two cells of the row have been exchanged.</summary>
    Exchange,
}
