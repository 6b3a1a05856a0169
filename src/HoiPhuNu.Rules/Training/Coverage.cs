using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// How far one population of one unit is trained, in distinct persons: whoever holds several posts in it, or attended several times, counts
/// once at each level. What nobody gave is <see langword="null"/>, never 0. Rules TRN-2, TRN-3, TRN-6, TRN-7 (CĐ6 III.2).
/// </summary>
public sealed record Coverage
{
    /// <summary>What is aimed at: all of the population. Rule TRN-7.</summary>
    public static Ratio Target { get; } = new(100, 100);

    /// <summary>Persons holding such a post as of the day; <see langword="null"/> without a list of posts.</summary>
    public long? InPost { get; init; }

    /// <summary>Those of them who are trained as of the day; <see langword="null"/> without both lists, outside the term, and where nothing is required.</summary>
    public long? Trained { get; init; }

    /// <summary>
    /// Persons whose completion date lies in the period: of those in post as of the day, or under
    /// <see cref="TrainedHolder.InPostWhenTrained"/> of those who held such a post on that date, in the unit where they held it. Rule TRN-6.
    /// </summary>
    public long? TrainedInPeriod { get; init; }

    /// <summary>The exact share, <see cref="Trained"/> over <see cref="InPost"/>; <see langword="null"/> while a part is missing, 0/0 with nobody in post.</summary>
    public Ratio? Share => InPost is { } inPost && Trained is { } trained ? new Ratio(trained, inPost) : null;

    /// <summary>Whether all of them are trained: 199 of 200 are not. Nobody in post is <see cref="Outcome.NotApplicable"/>.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>
    /// Whether something is missing: <c>posts</c>, <c>training</c>, <c>term</c> or <c>required_software</c>; <see langword="null"/> unless it
    /// cannot be told.
    /// </summary>
    public string? Missing { get; init; }
}
