using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

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

    /// <summary>The member stands there twice; nobody can say which of the two is meant.</summary>
    Duplicate,

    /// <summary>
    /// The member is a share that is not written by two whole numbers (<c>0.65</c>, <c>"65 %"</c>), lacks one of them, or is a target outside 0 to 100 %.
    /// </summary>
    Share,
}
