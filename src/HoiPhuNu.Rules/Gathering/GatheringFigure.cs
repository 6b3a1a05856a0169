using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// The gathering rate of a unit by its parts: members counted and women present, and whether any base below lacks its count of women.
/// Adds by parts; a base without its denominator adds nothing to either sum but marks the sum incomplete. Rule NUM-5.
/// <see langword="default"/> is nothing counted, complete.
/// </summary>
public readonly record struct GatheringFigure : IAddsUp<GatheringFigure>
{
    private readonly bool _incomplete;

    [JsonConstructor]
    internal GatheringFigure(Ratio rate, bool isComplete)
    {
        Rate = rate;
        _incomplete = !isComplete;
    }

    /// <summary>Members counted over women present.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Ratio Rate { get; }

    /// <summary>Whether every base below has its count of women.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsComplete => !_incomplete;

    /// <summary>The figure of one base.</summary>
    /// <param name="members">Members counted, or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present, or <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static GatheringFigure OfBase(long? members, long? women) =>
        members is { } counted && women is { } present ? new(new Ratio(counted, present), true) : new(default, false);

    /// <summary>Adds by parts.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static GatheringFigure operator +(GatheringFigure left, GatheringFigure right) =>
        new(left.Rate + right.Rate, left.IsComplete && right.IsComplete);

    /// <summary>Adds by parts; the named form of <c>+</c>.</summary>
    public static GatheringFigure Add(GatheringFigure left, GatheringFigure right) => left + right;
}
