using System.Numerics;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    private static readonly (string Column, Func<NaivePlanRow, long?> Figure)[] Targets =
        [("growth", row => row.Growth), ("cadres", row => row.Cadres), ("branch_heads", row => row.BranchHeads)];

    /// <summary>REP-51 and REP-52.</summary>
    private void Plans()
    {
        if (_request.Plan is not { } plan)
        {
            return;
        }

        var lastYear = _placed.Max(placed => placed.Year) ?? LastYear;
        var day = _request.AsOf ?? new LocalDate(lastYear, 12, 31);
        var central = _request.Units.First(unit => unit.Level == "central");
        var allocations = plan
            .Where(row => row.Year is null && Find(row.Unit, null, day) is { Level: "province", IsAffiliated: false })
            .ToList();

        var growth = allocations.Select(row => row.Growth).OfType<long>().Select(figure => new BigInteger(figure)).ToList();
        var total = plan.FirstOrDefault(row => row.Year is null && row.Unit == central.Code && row.Growth is not null)?.Growth ?? TermGrowth;
        if (growth.Count > 0 && Sum(growth) != total)
        {
            _found.Add(new NaiveFinding("REP-51", Sum(growth) < total ? Severity.Error : Severity.Warning, null, "growth", central.Code, null));
        }

        foreach (var allocation in allocations)
        {
            foreach (var (column, target) in Targets)
            {
                var registered = plan
                    .Where(row => row.Unit == allocation.Unit && row.Year is >= FirstYear and <= LastYear)
                    .Select(target).OfType<long>().Select(figure => new BigInteger(figure)).ToList();
                if (target(allocation) is { } allocated && registered.Count > 0 && Sum(registered) < allocated)
                {
                    _found.Add(new NaiveFinding("REP-52", Severity.Warning, null, column, allocation.Unit, null));
                }
            }
        }
    }
}
