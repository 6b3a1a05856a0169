using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>Whether a target is met, not met, does not apply, or cannot be told: one of the four, never a default: <see langword="default"/> is none of them and is refused wherever an outcome is counted or written.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The target is met.</summary>
    Met = 1,

    /// <summary>The target is not met.</summary>
    NotMet,

    /// <summary>The target does not apply: another kind of unit, or a rate with denominator 0 (NUM-3).</summary>
    NotApplicable,

    /// <summary>It cannot be told: a figure is missing, or the day lies outside the term.</summary>
    CannotTell,
}
