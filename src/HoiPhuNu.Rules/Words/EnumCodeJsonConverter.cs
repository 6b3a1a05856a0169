using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>Writes a closed answer as its code, for instance <c>cannot_tell</c>, and reads it back; numbers are refused.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class EnumCodeJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
