using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>The band a base's rate lies in. Rule RATE-5 (CĐ6 I.1).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<RateBand>))]
public sealed class RateBand : Vocabulary<RateBand>
{
    /// <summary>Below 50 %.</summary>
    public static readonly RateBand Below50 = new(nameof(Below50), 0, "below50", "dưới 50%");

    /// <summary>From 50 % to below 60 %.</summary>
    public static readonly RateBand Below60 = new(nameof(Below60), 1, "below60", "từ 50% đến dưới 60%");

    /// <summary>Exactly 60 %.</summary>
    public static readonly RateBand Exactly60 = new(nameof(Exactly60), 2, "exactly60", "đúng 60%");

    /// <summary>Above 60 %.</summary>
    public static readonly RateBand Above60 = new(nameof(Above60), 3, "above60", "trên 60%");

    private RateBand(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>The band of a rate; <see langword="null"/> when the rate is not applicable.</summary>
    public static RateBand? Of(Ratio rate, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Ratio.CompareValues(rate, rules.RateTarget) switch
        {
            null => null,
            > 0 => Above60,
            0 => Exactly60,
            _ => rate < rules.FormerYardstick ? Below50 : Below60,
        };
    }
}
