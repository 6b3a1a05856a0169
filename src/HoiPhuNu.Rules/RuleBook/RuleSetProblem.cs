using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Why a text is no rule set.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<RuleSetProblem>))]
public enum RuleSetProblem
{
    /// <summary>It is not JSON; <see cref="RuleSetFormatException.Line"/> says from where on.</summary>
    Syntax,

    /// <summary>It is JSON, but no object.</summary>
    NotAnObject,

    /// <summary>It is of a version that this library does not read; <see cref="RuleSetFormatException.Version"/> says which one that is.</summary>
    Version,

    /// <summary>A required member is missing.</summary>
    Missing,

    /// <summary>There is no such member or reading.</summary>
    Unknown,

    /// <summary>The member cannot have this value.</summary>
    Value,
}
