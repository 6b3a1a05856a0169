using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>How a person with records in several communes is counted. Rule CAT-4, [outside].</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SeveralCommunes>))]
public enum SeveralCommunes
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>In each commune where she is present.</summary>
    InEach,
}
