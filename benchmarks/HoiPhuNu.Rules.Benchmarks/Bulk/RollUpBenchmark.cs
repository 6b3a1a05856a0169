using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Thirty figures of 10,603 communes summed up to districts, provinces and nation.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class RollUpBenchmark
#pragma warning restore CA1001
{
    private const int Figures = 30;

    private static readonly string Query = $"""
        SELECT coalesce(district, province, 0), {string.Join(", ", Enumerable.Range(0, Figures).Select(figure => $"sum(f{figure})::BIGINT"))}
        FROM figures GROUP BY GROUPING SETS ((district), (province), ())
        """;

    private readonly UnitTree _tree = SeededTree.Make();
    private long[] _given = [];
    private int _superiors;
    private long[] _work = [];
    private Peer? _peer;

    [GlobalSetup]
    public void Make()
    {
        var random = new Random(10_603);
        _given = [.. Enumerable.Range(0, _tree.Units.Length * Figures).Select(index => _tree.Units[index / Figures].IsBase ? random.Next(10_000) : 0L)];
        _work = new long[_given.Length];
        _given.CopyTo(_work, 0);
        _superiors = _tree.Units.Count(unit => !unit.IsBase);
        _peer = new Peer($"CREATE TABLE figures (district INTEGER, province INTEGER, {string.Join(", ", Enumerable.Range(0, Figures).Select(figure => $"f{figure} BIGINT"))})");
        int[] bases = [.. Enumerable.Range(0, _tree.Units.Length).Where(unit => _tree.Units[unit].IsBase)];
        _peer.Fill("figures", bases.Length, (line, row) =>
        {
            int[] superiors = [.. _tree.SuperiorsOf(bases[row])];
            line.AppendValue(superiors[0]).AppendValue(superiors[1]);
            for (var figure = 0; figure < Figures; figure++)
            {
                line.AppendValue(_given[(bases[row] * Figures) + figure]);
            }
        });
        _peer.Threads = 1;
        Columns();
        Require(_peer.Ask(Query).ToDictionary(row => (int)row[0], row => row[1..]));
        Require(Vendor().ToDictionary(unit => unit.Key, unit => unit.Value));
    }

    [GlobalCleanup]
    public void Close() => _peer?.Dispose();

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(Query);

    /// <summary>Superiors have the smallest numbers; their sums of the round before are cleared.</summary>
    [Benchmark]
    public long[] Columns()
    {
        _work.AsSpan(0, _superiors * Figures).Clear();
        _tree.RollUp(_work, Figures);
        return _work;
    }

    [Benchmark]
    public long PlainReading() => PlainRead.Of(_work);

    /// <summary>As it is written where nobody measures: every figure of every commune looked up and added at each superior.</summary>
    [Benchmark]
    public Dictionary<int, long[]> Vendor()
    {
        var sums = new Dictionary<int, long[]>();
        foreach (var (_, unit) in _tree.Units.Select((unit, number) => (unit, number)).Where(pair => pair.unit.IsBase))
        {
            var figures = _given.Skip(unit * Figures).Take(Figures).ToList();
            foreach (var holder in _tree.SuperiorsOf(unit).Append(unit))
            {
                sums[holder] = sums.TryGetValue(holder, out var sum) ? [.. sum.Zip(figures, (one, other) => one + other)] : [.. figures];
            }
        }

        return sums;
    }

    private void Require(Dictionary<int, long[]> told)
    {
        for (var unit = 0; unit < _superiors; unit++)
        {
            Agreement.Require(told.GetValueOrDefault(unit) ?? new long[Figures], _work.AsSpan(unit * Figures, Figures), unit);
        }
    }
}
