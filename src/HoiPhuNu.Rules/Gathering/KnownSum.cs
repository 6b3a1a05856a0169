using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>A sum over what is known, that remembers whether anything was, and whether anything was not.</summary>
internal readonly record struct KnownSum(long Sum, bool IsKnown, bool IsLacking) : IAddsUp<KnownSum>
{
    /// <summary>The sum; <see langword="null"/> when something was asked for and nothing is known.</summary>
    public long? Value => IsLacking && !IsKnown ? null : Sum;

    /// <summary>One figure of a base.</summary>
    public static KnownSum Of(long? figure) => new(figure ?? 0, figure is not null, figure is null);

    /// <summary>What stands in an unattributed line: 0 says nothing.</summary>
    public static KnownSum OfUnattributed(long? figure) => figure == 0 ? default : Of(figure);

    public static KnownSum operator +(KnownSum left, KnownSum right) =>
        new(checked(left.Sum + right.Sum), left.IsKnown || right.IsKnown, left.IsLacking || right.IsLacking);
}
