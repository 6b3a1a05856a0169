using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>How exactly a birth date is known. Rule AGE-2.</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<BirthDatePrecision>))]
public enum BirthDatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
