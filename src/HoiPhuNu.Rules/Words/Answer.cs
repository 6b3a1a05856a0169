using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>Yes, no, or cannot tell: what the rules of a day answer about a person or a unit. Missing input is no <see cref="No"/>, and <see langword="default"/> is no answer.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Answer>))]
public enum Answer
{
    /// <summary>No.</summary>
    No = 1,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>It cannot be told: something is missing, or the day lies outside the term the rules are verified for.</summary>
    CannotTell,
}
