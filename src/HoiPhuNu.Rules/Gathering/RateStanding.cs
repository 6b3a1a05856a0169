using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Where a geographic base stands: in one of the bands, without a rate, or unknown. Rules RATE-5, NUM-3 (CĐ6 I.1).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<RateStanding>))]
public sealed class RateStanding : Vocabulary<RateStanding>
{
    /// <summary>Below 50 %.</summary>
    public static readonly RateStanding Below50 = new(RateBand.Below50);

    /// <summary>From 50 % to below 60 %.</summary>
    public static readonly RateStanding Below60 = new(RateBand.Below60);

    /// <summary>Exactly 60 %.</summary>
    public static readonly RateStanding Exactly60 = new(RateBand.Exactly60);

    /// <summary>Above 60 %.</summary>
    public static readonly RateStanding Above60 = new(RateBand.Above60);

    /// <summary>No women present: no rate applies.</summary>
    public static readonly RateStanding NotApplicable = new(nameof(NotApplicable), 4, "not_applicable", "không áp dụng");

    /// <summary>A count is missing, or the day lies outside the term.</summary>
    public static readonly RateStanding CannotTell = new(nameof(CannotTell), 5, "cannot_tell", "chưa xác định");

    private RateStanding(RateBand band)
        : this(band.Name, band.Ordinal, band.Code, band.Vietnamese) => Band = band;

    private RateStanding(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>The band; <see langword="null"/> where there is none.</summary>
    public RateBand? Band { get; }

    /// <summary>The standings that there are under a target, lowest band first: none below 50 where the target is 50 % or less. Rule RATE-5.</summary>
    public static ImmutableArray<RateStanding> AllAt(Ratio target) => BandCode.HasYardstick(target) ? All : All.Remove(Below50);

    /// <summary>The code under a target: <c>above62.5</c> under 62.5 %. Rule RATE-5.</summary>
    public string CodeAt(Ratio target) => Band?.CodeAt(target) ?? Code;

    /// <summary>The Vietnamese words under a target. Rule RATE-5.</summary>
    public string VietnameseAt(Ratio target) => Band?.VietnameseAt(target) ?? Vietnamese;

    /// <summary>Where a base of that verdict stands.</summary>
    public static RateStanding Of(RateVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict.Band is { } band ? All[band.Ordinal] : verdict.Outcome == Outcome.NotApplicable ? NotApplicable : CannotTell;
    }
}
