using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>When somebody born on 29 February turns 18 in a common year. Rule AGE-1, [outside].</summary>
[JsonConverter(typeof(EnumNameJsonConverter<LeapDayBirthday>))]
public enum LeapDayBirthday
{
    /// <summary>On 28 February.</summary>
    Feb28,

    /// <summary>On 1 March.</summary>
    Mar1,
}
