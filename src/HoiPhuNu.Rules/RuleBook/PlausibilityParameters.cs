using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The bounds from which on a figure of a report is worth a second look. None of it stands in the source: the bounds are <em>[outside]</em>, and whoever knows better
/// sets others. Immutable; change it with <c>with</c>. Rules REP-24 to REP-34.
/// </summary>
[JsonConverter(typeof(PlausibilityParametersJsonConverter))]
public sealed record PlausibilityParameters
{
    /// <summary>
    /// The share of last year's count by which women and members may change, up or down, both ends included: with 1/10, 1,000 may become
    /// 900 to 1,100. Rule REP-24 [outside].
    /// </summary>
    public Ratio LargestChange { get; init => field = Applicable(value); } = new(10, 100);

    /// <summary>
    /// So many residential members or more, and somebody will have left, died or moved out within a year: 1,000 is asked, 999 is not.
    /// Rule REP-33 [outside].
    /// </summary>
    public long MembersWithLosses { get; init => field = NotNegative(value); } = 1_000;

    /// <summary>The communes with a row from which on a province's figures are looked at together: 30 are enough, 29 are not. Rule REP-34 [outside].</summary>
    public long ManyCommunes { get; init => field = NotNegative(value); } = 30;

    /// <summary>The smallest count of which the last digit says anything, itself included. Rule REP-34 [outside].</summary>
    public long LargeCount { get; init => field = NotNegative(value); } = 100;

    /// <summary>The share of large counts that may end in 0 or 5, itself included: of 240, 120 may. Rule REP-34 [outside].</summary>
    public Ratio LargestRoundShare { get; init => field = Applicable(value); } = new(1, 2);

    /// <summary>The lower end, excluded, of the band of rates that only just meet the target. Rule REP-34 [outside].</summary>
    public Ratio BandAbove { get; init => field = Applicable(value); } = new(60, 100);

    /// <summary>The upper end, included, of the band of rates that only just meet the target. Rule REP-34 [outside].</summary>
    public Ratio BandUpTo { get; init => field = Applicable(value); } = new(61, 100);

    /// <summary>The share of communes whose rates may lie in the band, itself included: of 40, 10 may. Rule REP-34 [outside].</summary>
    public Ratio LargestBandShare { get; init => field = Applicable(value); } = new(1, 4);

    private static long NotNegative(long value, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, member);
        return value;
    }

    private static Ratio Applicable(Ratio value, [CallerMemberName] string member = "") =>
        value.IsApplicable ? value : throw new ArgumentException("A share needs a denominator other than 0.", member);
}
