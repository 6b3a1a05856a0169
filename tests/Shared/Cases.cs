using System.Globalization;
using FsCheck;

namespace HoiPhuNu.Rules.Testing;

/// <summary>
/// What properties are tried on: the same in every run, so that what passes here passes everywhere. Another number in <c>HOIPHUNU_SEED</c> tries
/// others; a failure names it.
/// </summary>
internal static class Cases
{
    /// <summary>The second number of the generator, which may be any odd one.</summary>
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Seed =
        Environment.GetEnvironmentVariable("HOIPHUNU_SEED") is { Length: > 0 } seed ? ulong.Parse(seed, CultureInfo.InvariantCulture) : 2026;

    /// <summary>The seed as FsCheck writes it.</summary>
    public static string Replay => string.Create(CultureInfo.InvariantCulture, $"{Seed},{Gamma}");

    /// <summary>So many of them, for a property that is tried inside of a test; an exception says for which one it does not hold.</summary>
    public static Config Of(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true).WithReplay(Seed, Gamma);
}
