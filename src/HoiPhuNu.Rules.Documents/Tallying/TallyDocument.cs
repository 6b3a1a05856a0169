using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>A whole tally as JSON has it; the shape is a contract (docs/schemas/tally.md). The order of the properties is the order of the keys.</summary>
internal sealed record TallyDocument(
    LocalDate AsOf,
    LocalDate From,
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    IEnumerable<UnitDocument> Units,
    IEnumerable<FindingDocument> Findings,
    TargetDocument Target,
    ImmutableSortedDictionary<string, long> RefusedRows);

/// <summary>One unit.</summary>
internal sealed record UnitDocument(
    string Unit,
    string Name,
    string Level,
    string? Parent,
    long? Women,
    long? WorkingAway,
    MembersDocument? Members,
    long? Counted,
    long? CountedUpTo,
    long? WomenUpTo,
    bool? Complete,
    UnattributedDocument? Unattributed,
    RateDocument? Rate,
    string? Band,
    bool? TargetMet,
    bool? Support,
    OwnTargetDocument? OwnTarget,
    GrowthDocument? Growth,
    CoverageDocument Cadres,
    CoverageDocument BranchHeads,
    CoverageDocument BaseCadres,
    ComputersDocument Computers);

/// <summary>Members by category.</summary>
internal sealed record MembersDocument(
    long? Residential,
    long? Club,
    long? Special,
    [property: JsonPropertyName("trade_union")] long? TradeUnion,
    [property: JsonPropertyName("armed_forces")] long? ArmedForces,
    [property: JsonPropertyName("member_organisation")] long? MemberOrganisation,
    long? Honorary)
{
    public static MembersDocument Of(MembersByCategory? members) => members is { } known
        ? new(known.Residential, known.Club, known.Special, known.TradeUnion, known.ArmedForces, known.MemberOrganisation, known.Honorary)
        : new(null, null, null, null, null, null, null);
}

/// <summary>What belongs somewhere below and nobody can say where (ORG-6).</summary>
internal sealed record UnattributedDocument(long? Women, long? Counted);

/// <summary>An exact rate, and as it is shown.</summary>
internal sealed record RateDocument(long Numerator, long Denominator, string Percent)
{
    public static RateDocument? Of(Ratio? rate) =>
        rate is { } known && known.ToPercent() is { } percent ? new(known.Numerator, known.Denominator, percent.ToString(CultureInfo.InvariantCulture)) : null;
}

/// <summary>Growth over the period.</summary>
internal sealed record GrowthDocument(
    long? Admitted,
    [property: JsonPropertyName("moved_in")] long? MovedIn,
    long? Left,
    long? Died,
    [property: JsonPropertyName("moved_out")] long? MovedOut,
    long? Club,
    long? CategoryBalance,
    long? Net,
    long? Unattributed,
    long? InternalTransfers);

/// <summary>The unit's own rate target in percent, and the verdict on it (RATE-7).</summary>
internal sealed record OwnTargetDocument(string Percent, string Outcome);

/// <summary>Distinct persons of one population (TRN-3, TRN-6).</summary>
internal sealed record CoverageDocument(long? InPost, long? Trained, long? TrainedInPeriod)
{
    public static CoverageDocument Of(Coverage coverage) => new(coverage.InPost, coverage.Trained, coverage.TrainedInPeriod);
}

/// <summary>Computers in bases (SUP-2).</summary>
internal sealed record ComputersDocument(long? Bases, long? WithComputer);

/// <summary>The target over all units that are counted.</summary>
internal sealed record TargetDocument(TargetRateDocument Rate, long? Growth)
{
    public static TargetDocument Of(TallyTarget target) =>
        new(new TargetRateDocument(target.Rate.Met, target.Rate.NotMet, target.Rate.NotApplicable, target.Rate.CannotTell), target.Growth);
}

/// <summary>How many geographic bases meet the rate target (RATE-6).</summary>
internal sealed record TargetRateDocument(long Met, long NotMet, long NotApplicable, long CannotTell);
