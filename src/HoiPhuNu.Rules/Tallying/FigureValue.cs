using System.Globalization;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>
/// What a figure is: a count, an exact rate, or a word (<c>above60</c>, <c>true</c>). <see langword="default"/> is a figure that does not apply
/// or that nobody can tell.
/// </summary>
public readonly record struct FigureValue
{
    [JsonConstructor]
    internal FigureValue(long? number, Ratio? rate, string? word)
    {
        Number = number;
        Rate = rate;
        Word = word;
    }

    /// <summary>The count, in persons, members or bases; <see langword="null"/> where the figure is none, or unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? Number { get; }

    /// <summary>The exact rate; <see langword="null"/> where the figure is none, or unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Ratio? Rate { get; }

    /// <summary>The word, by its stable code; <see langword="null"/> where the figure is none, or unknown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Word { get; }

    /// <summary>Whether there is any.</summary>
    public bool IsKnown => Number is not null || Rate is not null || Word is not null;

    /// <summary>A count.</summary>
    public static FigureValue Of(long? number) => new(number, null, null);

    /// <summary>A rate.</summary>
    public static FigureValue Of(Ratio? rate) => new(null, rate, null);

    /// <summary>A word.</summary>
    public static FigureValue Of(string? word) => new(null, null, word);

    /// <summary>An outcome.</summary>
    public static FigureValue Of(Outcome? outcome) => new(null, null, outcome switch
    {
        null => null,
        Outcome.Met => "met",
        Outcome.NotMet => "not_met",
        Outcome.NotApplicable => "not_applicable",
        Outcome.CannotTell => "cannot_tell",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This is no outcome."),
    });

    /// <summary>Yes or no.</summary>
    public static FigureValue Of(bool? yes) => new(null, null, yes is { } known ? (known ? "true" : "false") : null);

    /// <summary>The value in invariant form, a rate in percent with 2 decimals (NUM-4); empty where there is none.</summary>
    public override string ToString() =>
        Number?.ToString(CultureInfo.InvariantCulture) ?? Rate?.ToPercent()?.ToString(CultureInfo.InvariantCulture) ?? Word ?? string.Empty;
}
