using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HoiPhuNu.Rules.Json;

/// <summary>
/// The JSON of the library's records, made while compiling: no reflection, so that trimmed and native programs have it too. Words are
/// written by their code, dates as <c>2024-12-31</c>, rates by their parts, what is unknown as <c>null</c>. What is written can be read back
/// and is then equal; values that follow from others are not written.
/// </summary>
/// <remarks>
/// The forms of words, dates, rates, birth dates, cells, readings and rule sets are named on their types and hold under any options.
/// Names of members are those of the options in use; here they are in camel case.
/// </remarks>
public static class RulesJson
{
    /// <summary>The options that the library writes and reads its records with; they cannot be changed.</summary>
    public static JsonSerializerOptions Options => RulesJsonContext.Default.Options;

    /// <summary>
    /// How each record is written and read; put it into <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> of options of your own, for
    /// instance those of a web service.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver => RulesJsonContext.Default;

    /// <summary>Writes one record of the core.</summary>
    /// <typeparam name="T">The record, for instance <see cref="Membership.MemberRow"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type is no record of the core.</exception>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads one record of the core, as <see cref="Write{T}"/> writes it.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <exception cref="JsonException">The text is no such record: it is no JSON, lacks something, or holds an impossible value.</exception>
    /// <exception cref="NotSupportedException">The type is no record of the core.</exception>
    public static T Read<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, TypeInfo<T>()) ?? throw new JsonException($"null is no {typeof(T).Name}.");
        }
        catch (ArgumentException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    /// <summary>How one record is written and read, for streams and for lists of your own.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <exception cref="NotSupportedException">The type is no record of the core.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
