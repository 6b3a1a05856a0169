using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>A text in both languages.</summary>
/// <param name="Vietnamese">The Vietnamese text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(
    [property: JsonPropertyName("vi"), JsonRequired] string Vietnamese,
    [property: JsonPropertyName("en"), JsonRequired] string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? English : Vietnamese;
}
