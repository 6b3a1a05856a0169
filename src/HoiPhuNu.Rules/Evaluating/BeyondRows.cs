namespace HoiPhuNu.Rules.Evaluating;

/// <summary>What a superior's row holds beyond the rows below it. Rules REP-16, RATE-8.</summary>
/// <param name="Most">The most it may be: what is missing below may be nothing.</param>
/// <param name="IsExact">Whether nothing is missing below, so that it is just that.</param>
internal readonly record struct BeyondRows(long Most, bool IsExact);
