using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Membership;

/// <summary>
/// Who counts in the numerator of her commune's rate, person by person, tallied per commune. Beside the library stand two ways to
/// write the same without it. All three must give the same figures, or the benchmark does not start.
/// </summary>
[MemoryDiagnoser]
public class PointwiseTally
{
    private static readonly LocalDate Day = new(2025, 2, 28);

    private MemberRow[] _rows = [];
    private VendorMember[] _vendorRows = [];
    private DayRules _rules = RuleSet.TermXIII.AsOf(Day);

    [Params(100_000)]
    public int Members { get; set; }

    [GlobalSetup]
    public void MakeMembers()
    {
        _rows = SeededMembers.Make(Members, Day);
        _vendorRows = [.. _rows.Select(VendorMember.Of)];
        _rules = RuleSet.TermXIII.AsOf(Day);
        var expected = Library();
        MustAgree(nameof(DateTimeLoop), expected, DateTimeLoop());
        MustAgree(nameof(LinqAndPeriods), expected, LinqAndPeriods());
    }

    /// <summary>The library: a full answer with the reason of every rule, of which only the verdict is used here.</summary>
    [Benchmark]
    public Dictionary<string, int> Library()
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ref readonly var row in _rows.AsSpan())
        {
            if (_rules.StandingOf(row).Counted == Answer.Yes)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counted, row.Commune!, out _)++;
            }
        }

        return counted;
    }

    /// <summary>The plain loop a careful vendor writes: <see cref="DateTime"/> additions, a dictionary, a bare yes or no.</summary>
    [Benchmark(Baseline = true)]
    public Dictionary<string, int> DateTimeLoop()
    {
        var day = Day.ToDateTimeUnspecified();
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in _vendorRows)
        {
            var inForce = member.AdmittedOn <= day && !(member.EndedOn <= day);
            var present = member.Residence == "permanent" || (member.Residence == "temporary" && member.Since?.AddMonths(6) <= day);
            if (inForce && present && member.Category != "honorary" && member.Birth.AddYears(18) <= day)
            {
                counted[member.Commune] = counted.GetValueOrDefault(member.Commune) + 1;
            }
        }

        return counted;
    }

    /// <summary>The query a vendor writes who knows NodaTime: LINQ, and ages by <see cref="Period"/>.</summary>
    [Benchmark]
    public Dictionary<string, int> LinqAndPeriods() => _rows
        .Where(row => row.AdmittedOn <= Day && (row.EndedOn is null || row.EndedOn > Day))
        .Where(row => row.Category.CountsInRate)
        .Where(row => Period.Between(row.Birth.LatestDay, Day, PeriodUnits.Years).Years >= 18)
        .Where(row => row.Residence.Kind == ResidenceKind.Permanent
            || (row.Residence is { Since: { } since } && Period.Between(since, Day, PeriodUnits.Months).Months >= 6))
        .GroupBy(row => row.Commune!)
        .ToDictionary(commune => commune.Key, commune => commune.Count());

    private static void MustAgree(string name, Dictionary<string, int> expected, Dictionary<string, int> actual)
    {
        if (expected.Count == 0 || expected.Count != actual.Count || expected.Any(pair => actual.GetValueOrDefault(pair.Key) != pair.Value))
        {
            throw new InvalidOperationException($"{name} gives other figures than the library.");
        }
    }
}
