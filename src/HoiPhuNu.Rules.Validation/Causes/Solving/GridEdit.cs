using System.Numerics;
using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>An edit over the numbered cells of a grid, with what it comes to for the values of now.</summary>
internal sealed class GridEdit(Edit source, int number, int target, int[] parts)
{
    public Edit Source { get; } = source;

    public int Number { get; } = number;

    public EditForm Form { get; } = source.Form;

    public int Target { get; } = target;

    public int[] Parts { get; } = parts;

    public int Decimals { get; } = source.Form == EditForm.Rate ? source.Target.Row.Row[source.Target.Column].Percent!.Value.Scale : 0;

    public bool Holds { get; private set; }

    /// <summary>Whether the target equals what it is made of, so that it changes along with it. Rule CAUSE-2.</summary>
    public bool Follows { get; private set; }

    /// <summary>The sum of the parts, of a sum and its kin.</summary>
    public Int128 Total { get; private set; }

    /// <summary>The largest part, of persons who may be the same.</summary>
    public Int128 Largest { get; private set; }

    /// <summary>Whether the edit fails and asks to be explained.</summary>
    public bool Fails => !Holds && !IsSettled;

    /// <summary>Whether a cause without a value explains it: it asks nothing any more.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Whether only one figure is bounded, or a rate: alone it tells nothing of a cause. Rule CAUSE-3.</summary>
    public bool IsWeak => Form is not (EditForm.Sum or EditForm.Known);

    /// <summary>Whether it only says how large or small the target may be.</summary>
    public bool IsBound => Form is not (EditForm.Sum or EditForm.Known or EditForm.Rate);

    public int FactorOf(int part) => Source.Parts[part].Factor;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Update(Int128[] values)
    {
        var target = values[Target];
        if (Form == EditForm.Rate)
        {
            Holds = RateOf(values[Parts[0]], values[Parts[1]]) == target;
            Follows = Holds;
            return;
        }

        Total = Form == EditForm.Known ? Source.Known!.Value : 0;
        Largest = 0;
        for (var part = 0; part < Parts.Length; part++)
        {
            var value = values[Parts[part]];
            Total += FactorOf(part) * value;
            Largest = Int128.Max(Largest, value);
        }

        Follows = target == Total && (Form is EditForm.Sum or EditForm.LargestToSum or EditForm.AtLeastSum or EditForm.AtLeastLargest);
        Holds = Form switch
        {
            EditForm.AtMost => target <= Total,
            EditForm.LargestToSum => target >= Largest && target <= Total,
            EditForm.AtLeastLargest => target >= Largest,
            EditForm.AtLeastSum => target >= Total,
            _ => target == Total,
        };
    }

    /// <summary>The rate in units of the last decimal reported; <see langword="null"/> where none applies.</summary>
    public BigInteger? RateOf(Int128 members, Int128 women) => women > 0 && members >= 0 ? Ratio.RoundedPercent(members, women, Decimals) : null;

    /// <summary>The members that give the rate over so many women.</summary>
    public Span MembersFor(Int128 rate, Int128 women)
    {
        if (women <= 0 || rate < 0)
        {
            return Span.None;
        }

        BigInteger doubled = 200 * BigInteger.Pow(10, Decimals), w = women, n = rate;
        return Span.Between(-Floor(-((2 * n) - 1) * w, doubled), Floor((((2 * n) + 1) * w) - 1, doubled));
    }

    /// <summary>The women over whom so many members give the rate.</summary>
    public Span WomenFor(Int128 rate, Int128 members)
    {
        if (members < 0 || rate < 0)
        {
            return Span.None;
        }

        BigInteger doubled = 200 * BigInteger.Pow(10, Decimals), t = members, n = rate;
        var least = Floor(doubled * t, (2 * n) + 1) + 1;
        return Span.Between(BigInteger.Max(1, least), n == 0 ? long.MaxValue : Floor(doubled * t, (2 * n) - 1));
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
