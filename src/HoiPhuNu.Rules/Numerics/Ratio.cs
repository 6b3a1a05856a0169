using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Numerics;

/// <summary>
/// An exact rate: a count over a count, kept as counted and never reduced. It adds by parts only, so it cannot be averaged;
/// with denominator 0 it is <em>not applicable</em>. There is no conversion to a floating-point number.
/// Rules NUM-1 to NUM-5.
/// </summary>
/// <remarks>
/// Equality is that of the parts (1/2 is not 2/4: another commune). The order, <c>&lt;</c> and its kin, is that of the values;
/// every comparison with a rate that is not applicable is <see langword="false"/>. <see langword="default"/> is 0/0, not applicable,
/// and the neutral element of addition.
/// </remarks>
[JsonConverter(typeof(RatioJsonConverter))]
public readonly partial record struct Ratio : IAdditionOperators<Ratio, Ratio, Ratio>
{
    /// <summary>The most decimals a percent can be asked for: within it every ratio of two 64-bit counts fits a <see cref="decimal"/>.</summary>
    public const int MaxDecimals = 7;

    /// <summary>Creates the rate <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public Ratio(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegative(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>What is counted, for instance members.</summary>
    public long Numerator { get; }

    /// <summary>What it is counted against, for instance women present.</summary>
    public long Denominator { get; }

    /// <summary>Whether there is a rate at all: <see langword="false"/> iff the denominator is 0 (NUM-3).</summary>
    public bool IsApplicable => Denominator != 0;

    /// <summary>Adds by parts: the rate of both units together, never an average (NUM-5).</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new(checked(left.Numerator + right.Numerator), checked(left.Denominator + right.Denominator));

    /// <summary>Whether <paramref name="left"/> is strictly smaller; <see langword="false"/> when either is not applicable.</summary>
    public static bool operator <(Ratio left, Ratio right) => CompareValues(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> is strictly larger; <see langword="false"/> when either is not applicable.</summary>
    public static bool operator >(Ratio left, Ratio right) => CompareValues(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> is smaller or of the same value; <see langword="false"/> when either is not applicable.</summary>
    public static bool operator <=(Ratio left, Ratio right) => CompareValues(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> is larger or of the same value; <see langword="false"/> when either is not applicable.</summary>
    public static bool operator >=(Ratio left, Ratio right) => CompareValues(left, right) >= 0;

    /// <summary>Adds by parts; the named form of <c>+</c>.</summary>
    public static Ratio Add(Ratio left, Ratio right) => left + right;

    /// <summary>
    /// Compares the exact values by cross-multiplication in 128 bits: negative, 0 or positive; <see langword="null"/> when either
    /// is not applicable (NUM-2, NUM-3).
    /// </summary>
    public static int? CompareValues(Ratio left, Ratio right) =>
        left.IsApplicable && right.IsApplicable
            ? ((Int128)left.Numerator * right.Denominator).CompareTo((Int128)right.Numerator * left.Denominator)
            : null;

    /// <summary>The parts, for instance <c>600/1000</c>; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
