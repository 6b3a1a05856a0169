using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Allocating;

/// <summary>An allocation as JSON has it; the shape is a contract (docs/schemas/allocate.md).</summary>
internal sealed record AllocateDocument(
    LocalDate AsOf,
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    string Level,
    string? Within,
    long Total,
    Int128 Potential,
    bool Possible,
    bool Complete,
    IEnumerable<ShareDocument> Units,
    IEnumerable<FindingDocument> Findings)
{
    public static AllocateDocument Of(AllocateReport report, Language language, CancellationToken interrupted) => new(
        report.Day,
        RulesDocument.Of(report.Rules),
        report.Rules.Readings.ToNamedValues(),
        report.Level.Code,
        report.Within?.Code,
        report.Allocation.Total,
        report.Allocation.Potential,
        report.Allocation.IsPossible,
        report.Allocation.IsComplete,
        report.Lines.Select(line => ShareDocument.Of(line, report)),
        FindingDocument.AllOf(report, language, interrupted));
}

/// <summary>What one unit is allocated.</summary>
internal sealed record ShareDocument(
    string Unit,
    string Name,
    long? Women,
    long? Counted,
    long Potential,
    bool Complete,
    string Basis,
    ShareRatioDocument? Share,
    QuotaDocument? Quota,
    long? Allocated)
{
    public static ShareDocument Of(AllocateLine line, AllocateReport report)
    {
        var (share, allocation) = (line.Share, report.Allocation);
        return new ShareDocument(
            line.Unit.Code,
            line.Unit.Name,
            line.Gathering.Women,
            line.Gathering.Counted,
            share.Potential,
            line.Potential.IsComplete,
            BasisOf(line),
            ShareRatioDocument.Of(share.Potential, allocation.Potential),
            share is { Remainder: { } remainder, Figure: { } figure }
                ? new QuotaDocument(figure - (share.IsRoundedUp ? 1 : 0), remainder, allocation.Potential, share.IsRoundedUp)
                : null,
            share.Figure);
    }

    /// <summary>Where the potential is from: the communes' rows, or the unit's own.</summary>
    public static string BasisOf(AllocateLine line) => line.IsByOwnRow ? "ownRow" : "communes";
}

/// <summary>A unit's exact part of the whole potential, and as it is shown.</summary>
internal sealed record ShareRatioDocument(long Numerator, Int128 Denominator, string Percent)
{
    public static ShareRatioDocument? Of(long potential, Int128 whole) =>
        whole > 0 && whole <= long.MaxValue && new Ratio(potential, (long)whole).ToPercent() is { } percent
            ? new ShareRatioDocument(potential, whole, percent.ToString(CultureInfo.InvariantCulture))
            : null;
}

/// <summary>The exact quota total × share: its whole part, and the remainder over the denominator.</summary>
internal sealed record QuotaDocument(long Whole, Int128 Remainder, Int128 Denominator, bool RoundedUp);
