using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whether a change of category enters net growth. Rule NET-7.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Recategorised>))]
public enum Recategorised
{
    /// <summary>It does not: nobody joined or left.</summary>
    Ignored,

    /// <summary>It does, where the category counts in growth.</summary>
    Counted,
}
