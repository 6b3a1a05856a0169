using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// The band a base's rate lies in, seen from the target. Its own code and word are those of a target of 60 %; under another target
/// <see cref="CodeAt"/> and <see cref="VietnameseAt"/> carry that one: <c>below62.5</c>. Rule RATE-5 (CĐ6 I.1).
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<RateBand>))]
public sealed class RateBand : Vocabulary<RateBand>
{
    /// <summary>Below 50 %; only where the target is above that.</summary>
    public static readonly RateBand Below50 = new(nameof(Below50), 0, "below50", "dưới 50%");

    /// <summary>From 50 % to below the target; below the target where that is 50 % or less.</summary>
    public static readonly RateBand Below60 = new(nameof(Below60), 1, "below60", "từ 50% đến dưới 60%");

    /// <summary>Exactly the target.</summary>
    public static readonly RateBand Exactly60 = new(nameof(Exactly60), 2, "exactly60", "đúng 60%");

    /// <summary>Above the target.</summary>
    public static readonly RateBand Above60 = new(nameof(Above60), 3, "above60", "trên 60%");

    /// <summary>Where the lowest band ends under every target above it: 50 %, the previous term's target.</summary>
    public static Ratio Yardstick => BandCode.Yardstick;

    private RateBand(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>The bands that there are under a target, lowest first: none below 50 where the target is 50 % or less.</summary>
    public static ImmutableArray<RateBand> AllAt(Ratio target) => BandCode.HasYardstick(target) ? All : All.Remove(Below50);

    /// <summary>The code under a target: <c>exactly60</c> under 60 %, <c>exactly62.5</c> under 62.5 %.</summary>
    public string CodeAt(Ratio target) => BandCode.Of(this, target);

    /// <summary>The Vietnamese words under a target: <c>từ 50% đến dưới 62,5%</c>.</summary>
    public string VietnameseAt(Ratio target) => BandCode.Vietnamese(CodeAt(target))!;

    /// <summary>The Vietnamese words of a band's code under whatever target: <c>đúng 62,5%</c> of <c>exactly62.5</c>; <see langword="null"/> where it is no such code.</summary>
    public static string? VietnameseOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return BandCode.Vietnamese(code);
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
            _ => BandCode.HasYardstick(rules.RateTarget) && rate < Yardstick ? Below50 : Below60,
        };
    }
}
