using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>Writes a value of a reading by its name, for instance <c>AtLeast</c>, and reads it back; numbers are refused.</summary>
/// <typeparam name="TEnum">The reading.</typeparam>
public sealed class EnumNameJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
