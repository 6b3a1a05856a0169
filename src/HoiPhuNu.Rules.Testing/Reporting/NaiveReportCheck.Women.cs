using System.Numerics;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    /// <summary>REP-11, REP-12, REP-13, REP-17, REP-23.</summary>
    private void Women(NaivePlaced placed)
    {
        var row = placed.Row;
        var women = Number(row, "women");
        var members = Number(row, "members_total");
        if (members > women)
        {
            Add(placed, "REP-13", Severity.Error, "members_total");
        }

        if (Number(row, "working_away") > women)
        {
            Add(placed, "REP-23", Word(row, "women_source") == "police" ? Severity.Error : Severity.Warning, "working_away");
        }

        if (Percent(row, "rate_percent") is not { } reported || women is null)
        {
            return;
        }

        if (women.Value.IsZero)
        {
            Add(placed, "REP-12", Severity.Error, "rate_percent");
        }
        else if (members is not null && !RoundsTo(members.Value * 100, women.Value, reported))
        {
            var averaged = placed.Unit!.IsSuperior && IsAverageOfChildren(placed, reported);
            Add(placed, averaged ? "REP-17" : "REP-11", placed.Unit.IsSuperior ? Severity.Warning : Severity.Error, "rate_percent");
        }
    }

    /// <summary>Whether a fraction, rounded half away from zero to the decimals reported, is what was reported.</summary>
    private static bool RoundsTo(BigInteger numerator, BigInteger denominator, (BigInteger Units, int Decimals) reported)
    {
        var scaled = numerator * BigInteger.Pow(10, reported.Decimals);
        var rounded = BigInteger.DivRem(scaled, denominator, out var rest);
        return reported.Units == (rest * 2 >= denominator ? rounded + 1 : rounded);
    }

    private bool IsAverageOfChildren(NaivePlaced superior, (BigInteger Units, int Decimals) reported)
    {
        if (superior.Year is null)
        {
            return false;
        }

        var exact = new List<(BigInteger Numerator, BigInteger Denominator)>();
        var asReported = new List<(BigInteger Numerator, BigInteger Denominator)>();
        foreach (var child in ChildrenOf(superior).Where(child => !child.Unit!.IsOutsideTarget5))
        {
            if (Number(child.Row, "women") is { } women && women > 0 && Number(child.Row, "members_total") is { } members)
            {
                exact.Add((members * 100, women));
            }

            if (Percent(child.Row, "rate_percent") is { } rate)
            {
                asReported.Add((rate.Units, BigInteger.Pow(10, rate.Decimals)));
            }
        }

        return IsAverage(exact, reported) || IsAverage(asReported, reported);
    }

    private static bool IsAverage(List<(BigInteger Numerator, BigInteger Denominator)> rates, (BigInteger Units, int Decimals) reported)
    {
        if (rates.Count == 0)
        {
            return false;
        }

        var (numerator, denominator) = (BigInteger.Zero, BigInteger.One);
        foreach (var rate in rates)
        {
            numerator = (numerator * rate.Denominator) + (rate.Numerator * denominator);
            denominator *= rate.Denominator;
        }

        return RoundsTo(numerator, denominator * rates.Count, reported);
    }
}
