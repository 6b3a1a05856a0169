using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HoiPhuNu.Rules.Numerics;

public readonly partial record struct Ratio : ISpanParsable<Ratio>
{
    /// <summary>Reads <c>numerator/denominator</c>, both plain decimal digits.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static Ratio Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Ratio Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var ratio) ? ratio : throw new FormatException($"'{s}' is not a ratio such as 600/1000.");

    /// <summary>Reads <c>numerator/denominator</c>; <see langword="false"/> when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Ratio)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result)
    {
        var slash = s.IndexOf('/');
        if (slash >= 0
            && long.TryParse(s[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && long.TryParse(s[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator))
        {
            result = new Ratio(numerator, denominator);
            return true;
        }

        result = default;
        return false;
    }
}
