using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whether members whose registration was transferred here enter net growth. Rule NET-2.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ArrivalsCount>))]
public enum ArrivalsCount
{
    /// <summary>They do, so that a transfer cancels inside a region.</summary>
    AsIncrease,

    /// <summary>They are shown but do not.</summary>
    Ignored,
}
