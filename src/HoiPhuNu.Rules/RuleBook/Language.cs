using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>The languages people read.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
