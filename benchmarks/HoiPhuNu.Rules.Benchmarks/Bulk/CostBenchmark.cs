using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Bulk;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>How the cost grows with the number of rows: 1, 2, 4, 8 twentieths of <see cref="BenchmarkRows.Count"/>, which are millions where it is 20 million.</summary>
public class CostBenchmark
{
    private SeededPeople _people = null!;
    private SeededMovements _movements = null!;

    [Params(1, 2, 4, 8)]
    public int Twentieths { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var rows = Math.Max(1, BenchmarkRows.Count / 20 * Twentieths);
        (_people, _movements) = (new SeededPeople(rows), new SeededMovements(rows));
    }

    [Benchmark]
    public PersonTally Rate()
    {
        var tally = new PersonTally(SeededPeople.Rules, SeededPeople.Tree);
        tally.AddColumns(_people.Units, _people.Births, _people.Residences, _people.Since, _people.Categories);
        return tally;
    }

    [Benchmark]
    public GrowthTally Growth()
    {
        var tally = new GrowthTally(SeededMovements.Rules, SeededMovements.From, SeededMovements.Tree);
        tally.AddColumns(_movements.Units, _movements.Days, _movements.Events, _movements.Classes);
        return tally;
    }
}
