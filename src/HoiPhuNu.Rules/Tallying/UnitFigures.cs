using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>All figures of one unit as of a day: its own at a base, those of all below it and its unattributed line at a superior.</summary>
public sealed record UnitFigures
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Its superior; <see langword="null"/> for the central unit.</summary>
    public required Unit? Parent { get; init; }

    /// <summary>Women, members and rate, target 5.</summary>
    public required UnitGathering Gathering { get; init; }

    /// <summary>Growth over the period; <see langword="null"/> where no movements were given, where target 5 does not apply, and outside the term.</summary>
    public GrowthFigure? Growth { get; init; }

    /// <summary>Whether a base is marked for support, and why; <see langword="null"/> above the base. Rule SUP-1 (CĐ6 IV.1, IV.2).</summary>
    public SupportMark? Support { get; init; }

    /// <summary>What the list of bases says of the unit itself; <see langword="null"/> where no list of bases was given. Rules SUP-1, SUP-2 (CĐ6 IV.1, IV.2).</summary>
    public BaseRecord? Base { get; init; }

    /// <summary>Computers in the bases at and below the unit; <see langword="null"/> where no list of bases was given. Rule SUP-2 (CĐ6 IV.2).</summary>
    public Computers? Computers { get; init; }

    /// <summary>The verdict on the unit's own rate target; <see langword="null"/> where it has none. Rule RATE-7 (CĐ6 III.1.f).</summary>
    public RateVerdict? OwnTarget { get; init; }

    /// <summary>Training coverage, in distinct persons. Rules TRN-1 to TRN-8 (CĐ6 III.2, IV.2).</summary>
    public required UnitTraining Training { get; init; }

    /// <summary>Whether a geographic base meets the national rate target; <see langword="null"/> above it, for other kinds, where no rate applies and where it cannot be told. Rule RATE-4.</summary>
    public bool? MeetsTarget => Gathering.Verdict?.Outcome switch
    {
        Outcome.Met => true,
        Outcome.NotMet => false,
        _ => null,
    };
}
