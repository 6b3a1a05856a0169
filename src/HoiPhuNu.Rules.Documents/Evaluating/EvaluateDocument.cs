using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>A year-end evaluation as JSON has it; the shape is a contract (docs/schemas/evaluate.md).</summary>
internal sealed record EvaluateDocument(
    LocalDate AsOf,
    string Basis,
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    ImmutableArray<int> Years,
    string? Within,
    IEnumerable<EvaluatedUnitDocument> Units,
    SupportListDocument Support,
    BandsDocument Bands,
    ImmutableSortedDictionary<string, long> RefusedRows,
    IEnumerable<FindingDocument> Findings);

/// <summary>One unit.</summary>
internal sealed record EvaluatedUnitDocument(
    string Unit,
    string Name,
    string Level,
    string? Parent,
    long? Women,
    long? Counted,
    long? CountedUpTo,
    long? WomenUpTo,
    bool? Complete,
    RateDocument? Rate,
    IEnumerable<EvaluatedTargetDocument> Targets,
    IEnumerable<VerdictDocument> Standing);

/// <summary>One target of the plan: its years, the term so far, the allocation beside the registrations, a projection.</summary>
internal sealed record EvaluatedTargetDocument(
    string Target,
    ImmutableArray<string> Rules,
    ImmutableSortedDictionary<string, string> Readings,
    IEnumerable<VerdictDocument> Years,
    VerdictDocument Term,
    BalanceDocument Registrations,
    ProjectionDocument? Projection);

/// <summary>One verdict with its evidence.</summary>
internal sealed record VerdictDocument(
    string Target,
    int? Year,
    LocalDate? From,
    LocalDate To,
    long? Achieved,
    Int128? Planned,
    string? Source,
    Int128? Difference,
    ExactRatioDocument? Ratio,
    string? TargetPercent,
    bool RoundingMisleads,
    string Outcome,
    ImmutableArray<string> Missing,
    ImmutableArray<string> MissingInputs,
    ImmutableArray<string> Rules);

/// <summary>Achieved ÷ planned by its parts; the numerator may be below 0.</summary>
internal sealed record ExactRatioDocument(long Numerator, Int128 Denominator, string Percent);

/// <summary>The allocation for the term beside the registrations of its years (PLAN-5).</summary>
internal sealed record BalanceDocument(Int128? Allocated, Int128? Registered, Int128? Difference, string Outcome, ImmutableArray<int> Years, ImmutableArray<int> YearsWithout);

/// <summary>Where the term would end at the present pace. It is no verdict.</summary>
internal sealed record ProjectionDocument(Int128 AtEnd, LocalDate AsOf, long Achieved, int DaysElapsed, int DaysInTerm, bool IsVerdict = false);

/// <summary>The bases to support (SUP-1).</summary>
internal sealed record SupportListDocument(long CannotTell, IEnumerable<SupportedDocument> Units);

/// <summary>One base to support, and why.</summary>
internal sealed record SupportedDocument(string Unit, string Name, string Level, string? Parent, ImmutableArray<string> Reasons, RateDocument? Rate, string? Rating, bool? HasComputer, ImmutableArray<string> Missing);

/// <summary>How many geographic bases stand in which band (RATE-5), and how they moved.</summary>
internal sealed record BandsDocument(ImmutableSortedDictionary<string, long> Now, BandMovementDocument? Movement);

/// <summary>The movement since an earlier day.</summary>
internal sealed record BandMovementDocument(LocalDate Since, IEnumerable<StandingDocument> Standings, IEnumerable<MoveDocument> Moves, long Followed, long ReorganisedBefore, long ReorganisedAfter);

/// <summary>How many bases stood somewhere on both days.</summary>
internal sealed record StandingDocument(string Standing, long Before, long After, long Difference, string? Percent);

/// <summary>How many bases went from one standing to another.</summary>
internal sealed record MoveDocument(string From, string To, long Bases);
