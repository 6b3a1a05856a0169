using System.Collections.Immutable;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>One unit's figures under two readings.</summary>
/// <param name="Before">Under the readings in use.</param>
/// <param name="After">Under another value of one reading.</param>
public sealed record UnitDifference(UnitFigures Before, UnitFigures After)
{
    /// <summary>Whether a verdict is another one: the rate target of a base, the unit's own target, or the mark for support.</summary>
    public bool ChangesVerdict =>
        OutcomeBefore != OutcomeAfter || Before.OwnTarget?.Outcome != After.OwnTarget?.Outcome || Before.Support?.Needed != After.Support?.Needed;

    /// <summary>The verdict on the rate target under the readings in use; <see langword="null"/> above the base.</summary>
    public Outcome? OutcomeBefore => Before.Gathering.Verdict?.Outcome;

    /// <summary>The verdict on the rate target under the other value.</summary>
    public Outcome? OutcomeAfter => After.Gathering.Verdict?.Outcome;

    /// <summary>By how many more members are counted; <see langword="null"/> where one of both is unknown.</summary>
    public long? MoreCounted => checked(After.Gathering.Counted - Before.Gathering.Counted);

    /// <summary>By how many more women are present; <see langword="null"/> where one of both is unknown.</summary>
    public long? MoreWomen => checked(After.Gathering.Women - Before.Gathering.Women);

    /// <summary>By how much net growth is larger; <see langword="null"/> where one of both is unknown.</summary>
    public long? MoreGrowth => checked(After.Growth?.Net - Before.Growth?.Net);

    /// <summary>The figures that differ, in their order: counts, verdicts, or what is known at all.</summary>
    public ImmutableArray<FigureDifference> ListFigures() =>
    [
        .. Figure.All.Select(figure => new FigureDifference(figure, figure.Of(Before), figure.Of(After))).Where(difference => difference.Before != difference.After),
    ];

    /// <summary>Whether anything differs.</summary>
    internal bool IsAny() => Figure.All.Any(figure => figure.Of(Before) != figure.Of(After));
}
