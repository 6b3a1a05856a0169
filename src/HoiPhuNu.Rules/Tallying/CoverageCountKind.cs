namespace HoiPhuNu.Rules.Tallying;

/// <summary>Who of a population of target 6 is counted. Rules TRN-3, TRN-6.</summary>
internal enum CoverageCountKind
{
    /// <summary>All of it.</summary>
    InPost,

    /// <summary>Those who are trained.</summary>
    Trained,

    /// <summary>Those who were trained in the period.</summary>
    TrainedInPeriod,
}
