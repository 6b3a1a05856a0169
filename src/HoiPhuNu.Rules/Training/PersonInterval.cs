using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// How many distinct persons there may be when only the totals of units below are known and no ids: at least the largest of them, at most
/// their sum, both included. It is no count and does not turn into one; only when both ends meet does <see cref="TryGetCount"/> give it.
/// Rule TRN-2 (CĐ6 III.2).
/// </summary>
/// <remarks>
/// <see langword="default"/> is nobody, and the neutral element of <c>+</c>. It bounds persons <em>below</em> a unit: who serves the unit
/// itself, as cadres of a province do, is to be added as one more part.
/// </remarks>
public readonly record struct PersonInterval : IAdditionOperators<PersonInterval, PersonInterval, PersonInterval>
{
    [JsonConstructor]
    internal PersonInterval(Int128 least, Int128 most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        Least = least;
        Most = most;
    }

    /// <summary>The fewest persons there can be: those of the largest part, if all others are among them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Int128 Least { get; }

    /// <summary>The most persons there can be: the sum of the parts, if nobody is in two of them. It may be larger than a 64-bit count.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Int128 Most { get; }

    /// <summary>Whether only one number is possible.</summary>
    public bool IsExact => Least == Most;

    /// <summary>The persons of two parts together, who may partly be the same: from the larger lower end to the sum of the upper ends.</summary>
    /// <exception cref="OverflowException">The sum does not fit 128 bits (NUM-1).</exception>
    public static PersonInterval operator +(PersonInterval left, PersonInterval right) =>
        new(Int128.Max(left.Least, right.Least), checked(left.Most + right.Most));

    /// <summary>The persons of one part that was counted by ids.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static PersonInterval Exactly(long persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        return new(persons, persons);
    }

    /// <summary>The persons of several parts together: [largest, sum]; nobody where there is no part. 10 and 12 branch heads are 12 to 22 persons.</summary>
    /// <param name="totals">How many distinct persons each part has.</param>
    /// <exception cref="ArgumentOutOfRangeException">A total is negative.</exception>
    public static PersonInterval OfParts(IEnumerable<long> totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return totals.Aggregate(default(PersonInterval), (sum, total) => sum + Exactly(total));
    }

    /// <summary>The persons of two parts together; the named form of <c>+</c>.</summary>
    public static PersonInterval Add(PersonInterval left, PersonInterval right) => left + right;

    /// <summary>Whether there can be this many persons.</summary>
    public bool Contains(long persons) => Least <= persons && persons <= Most;

    /// <summary>The count, where only one is possible and it fits 64 bits; otherwise <see langword="false"/>, and <paramref name="persons"/> says nothing.</summary>
    public bool TryGetCount(out long persons)
    {
        var isCount = IsExact && Most <= long.MaxValue;
        persons = isCount ? (long)Most : 0;
        return isCount;
    }

    /// <summary>For instance <c>[12, 22]</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Least}, {Most}]");
}
