using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// What was achieved against what was planned, exactly. Net growth may be negative. Rule PLAN-4 (CĐ6 III.1.a, III.2).
/// </summary>
/// <param name="Achieved">What was achieved.</param>
/// <param name="Planned">What was registered for the year, or allocated for the term.</param>
public readonly record struct PlanComparison(long Achieved, Int128 Planned)
{
    /// <summary>Achieved less planned.</summary>
    public Int128 Difference => checked(Achieved - Planned);

    /// <summary>Whether achieved is not less than planned. 0 of 0 registered is reached.</summary>
    public bool IsReached => Achieved >= Planned;

    /// <summary>Whether there is a ratio achieved ÷ planned: something was planned (NUM-3).</summary>
    public bool HasRatio => Planned > 0;

    /// <summary>
    /// Achieved ÷ planned in percent for showing, rounded half away from zero (NUM-4): 490 of 500 is <c>98.00</c>, −5 of 500 is <c>-1.00</c>;
    /// <see langword="null"/> when nothing was planned. Never compare it: compare the figures.
    /// </summary>
    /// <param name="decimals">Decimals, 0 to <see cref="Ratio.MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its range.</exception>
    public decimal? ToPercent(int decimals = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Ratio.MaxDecimals);
        return HasRatio ? SignedPercent.Of(Achieved, Planned, decimals) : null;
    }

    /// <summary>
    /// Whether the percent shown with 2 decimals would suggest another verdict: 100.00 % is shown, but it is less than planned (rounded up), or
    /// the other way round.
    /// </summary>
    public bool RoundingMisleads => ToPercent() is { } shown && shown >= 100 != IsReached;
}
