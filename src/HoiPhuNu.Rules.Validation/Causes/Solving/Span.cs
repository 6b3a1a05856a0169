using System.Numerics;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>The whole numbers from one to another, both included; none where the first is the larger.</summary>
internal readonly record struct Span(Int128 Least, Int128 Most)
{
    private static readonly Int128 Far = (Int128)1 << 100;

    public static Span All { get; } = new(-Far, Far);

    public static Span None { get; } = new(1, 0);

    public static Span Zero { get; } = new(0, 0);

    public bool IsEmpty => Least > Most;

    public bool IsOne => Least == Most;

    public static Span Of(Int128 one) => new(one, one);

    public static Span Between(BigInteger least, BigInteger most) => new(Clamp(least), Clamp(most));

    public bool Holds(Int128 number) => Least <= number && number <= Most;

    public Span And(Span other) => new(Int128.Max(Least, other.Least), Int128.Min(Most, other.Most));

    /// <summary>The steps after which <paramref name="value"/>, moved by <paramref name="pace"/> with each, lies in this span.</summary>
    public Span StepsFor(Int128 value, Int128 pace)
    {
        if (pace == 0)
        {
            return Holds(value) ? All : None;
        }

        if (pace == 1)
        {
            return new(Least - value, Most - value);
        }

        if (pace == -1)
        {
            return new(value - Most, value - Least);
        }

        var (least, most) = pace > 0 ? (Least, Most) : (-Most, -Least);
        var (from, speed) = pace > 0 ? (value, pace) : (-value, -pace);
        return new(-Floor(from - least, speed), Floor(most - from, speed));
    }

    private static Int128 Floor(Int128 numerator, Int128 denominator)
    {
        var quotient = numerator / denominator;
        return numerator % denominator < 0 ? quotient - 1 : quotient;
    }

    private static Int128 Clamp(BigInteger number) => number < (BigInteger)(-Far) ? -Far : number > (BigInteger)Far ? Far : (Int128)number;
}
