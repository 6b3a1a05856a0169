using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace HoiPhuNu.Rules.Words;

/// <summary>
/// A closed vocabulary of the rulebook: a fixed set of words, each with a rank, a stable lower-case code (what files and
/// JSON hold) and the Vietnamese word people use for it.
/// </summary>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
public abstract class Vocabulary<TSelf> : SmartEnum<TSelf, int>, IWord
    where TSelf : Vocabulary<TSelf>
{
    private static readonly Lazy<ImmutableArray<TSelf>> Ranked = new(() => [.. List.OrderBy(word => word.Value)]);

    private protected Vocabulary(string name, int rank, string code, string vietnamese)
        : base(name, rank)
    {
        Code = code;
        Vietnamese = vietnamese;
    }

    /// <summary>All words in the order of their rank (<see cref="SmartEnum{TEnum, TValue}.List"/> is alphabetical).</summary>
    public static ImmutableArray<TSelf> All => Ranked.Value;

    /// <summary>The stable code, for instance <c>trade_union</c>.</summary>
    public string Code { get; }

    /// <summary>The Vietnamese word that files may hold instead of the code, and that people see.</summary>
    public string Vietnamese { get; }

    /// <summary>The word's dense number, from 0 in rank order.</summary>
    public int Ordinal => Value;

    /// <summary>Finds a word by its exact code.</summary>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static TSelf FromCode(string code) =>
        TryFromCode(code, out var word)
            ? word
            : throw new ArgumentException($"'{code}' is no code of {typeof(TSelf).Name}: {string.Join(", ", All.Select(w => w.Code))}.", nameof(code));

    /// <summary>Finds a word by its exact code; <see langword="false"/> when there is none.</summary>
    public static bool TryFromCode([NotNullWhen(true)] string? code, [MaybeNullWhen(false)] out TSelf word)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Code, code, StringComparison.Ordinal))
            {
                word = candidate;
                return true;
            }
        }

        word = null;
        return false;
    }

    /// <summary>The code; <see cref="FromCode"/> reads it back.</summary>
    public sealed override string ToString() => Code;
}
