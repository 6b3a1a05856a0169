using System.Globalization;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// Codes and words of bands under a target: <c>below60</c> under 60, <c>below62.5</c> under 62.5. <c>below50</c> is the previous term's yardstick, or
/// all that is below a target of 50. Rule RATE-5.
/// </summary>
internal static class BandCode
{
    /// <summary>Where the lowest band ends, under every term.</summary>
    public static readonly Ratio Yardstick = new(50, 100);

    private const int YardstickPercent = 50;

    /// <summary>The code of a band under a target.</summary>
    public static string Of(RateBand band, Ratio target)
    {
        var figure = target.ToPercent(Ratio.MaxDecimals) is { } percent ? percent.ToString("0.###############", CultureInfo.InvariantCulture) : string.Empty;
        return band == RateBand.Below50 ? band.Code
            : band == RateBand.Below60 ? $"below{figure}"
            : band == RateBand.Exactly60 ? $"exactly{figure}"
            : $"above{figure}";
    }

    /// <summary>The Vietnamese words of a code of any target; <see langword="null"/> where it is the code of no band.</summary>
    public static string? Vietnamese(string code)
    {
        foreach (var (prefix, words) in new[] { ("below", "dưới"), ("exactly", "đúng"), ("above", "trên") })
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal)
                && decimal.TryParse(code.AsSpan(prefix.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure))
            {
                var shown = figure.ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',');
                return prefix == "below" && figure > YardstickPercent ? $"từ {YardstickPercent}% đến dưới {shown}%" : $"{words} {shown}%";
            }
        }

        return null;
    }

    /// <summary>Whether a target has a band below the yardstick.</summary>
    public static bool HasYardstick(Ratio target) => Ratio.CompareValues(target, Yardstick) > 0;
}
