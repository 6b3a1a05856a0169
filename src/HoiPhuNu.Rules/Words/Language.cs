using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>The language of texts for people: Vietnamese or English.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<Language>))]
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
