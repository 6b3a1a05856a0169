using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Counts and rates: small ones, ones near the largest, and pairs that differ by one part only.</summary>
public static class Rates
{
    /// <summary>Counts, also ones near the largest: sums of them may overflow.</summary>
    public static Gen<long> Counts { get; } = Gen.Frequency(
        (4, Gen.Choose(0, 12).Select(n => (long)n)),
        (3, Gen.Choose(0, 2_000_000).Select(n => (long)n)),
        (2, Gen.Choose(0, 3).Select(n => long.MaxValue - n)),
        (1, Gen.Choose(0, 3).Select(n => (long.MaxValue / 2) - n)));

    /// <summary>Counts of which many can be added without overflow.</summary>
    public static Gen<long> ModestCounts { get; } = Gen.Choose(0, 1_000_000).Select(n => (long)n);

    /// <summary>Rates, those with denominator 0 among them (NUM-3).</summary>
    public static Arbitrary<Ratio> Ratios() => Counts.Two().Select(parts => new Ratio(parts.Item1, parts.Item2)).ToArbitrary();

    /// <summary>Decimals such as people write for a percent, with 0 to 9 decimals.</summary>
    public static Arbitrary<decimal> Percents() =>
        (from units in Gen.Choose(0, int.MaxValue)
         from scale in Gen.Choose(0, 9)
         select new decimal(units, 0, 0, false, (byte)scale)).ToArbitrary();

    /// <summary>Rates of bases, some of them unknown.</summary>
    public static Arbitrary<GatheringFigure> Figures() =>
        (from members in ModestCounts
         from women in ModestCounts
         from known in Gen.Choose(0, 4)
         select GatheringFigure.OfBase(known == 1 ? null : members, known == 0 ? null : women)).ToArbitrary();

    /// <summary>Terms of growth that can be added.</summary>
    public static Arbitrary<GrowthTerms> Terms() =>
        (from terms in ModestCounts.ArrayOf(5)
         from club in Gen.Choose(-1000, 1000)
         select new GrowthTerms(terms[0], terms[1], terms[2], terms[3], terms[4], club)).ToArbitrary();

    /// <summary>Summaries with few units each, so that every outcome comes about.</summary>
    public static Arbitrary<RateTargetSummary> Summaries() =>
        Gen.Choose(0, 3).Select(n => (long)n).ArrayOf(4).Select(n => new RateTargetSummary(n[0], n[1], n[2], n[3])).ToArbitrary();
}
