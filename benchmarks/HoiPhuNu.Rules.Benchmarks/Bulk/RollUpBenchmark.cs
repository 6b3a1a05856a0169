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

    private static readonly string Query =
        $"SELECT s.superior, {string.Join(", ", Enumerable.Range(0, Figures).Select(figure => $"sum(f{figure})"))} FROM figures JOIN superiors s ON s.unit = figures.unit GROUP BY s.superior";

    private readonly UnitTree _tree = SeededTree.Make();
    private long[] _given = [];
    private long[] _work = [];
    private Peer? _peer;

    [GlobalSetup]
    public void Make()
    {
        var random = new Random(10_603);
        _given = [.. Enumerable.Range(0, _tree.Units.Length * Figures).Select(index => _tree.Units[index / Figures].IsBase ? random.Next(10_000) : 0L)];
        _work = new long[_given.Length];
        _peer = new Peer(
            $"CREATE TABLE figures (unit INTEGER, {string.Join(", ", Enumerable.Range(0, Figures).Select(figure => $"f{figure} BIGINT"))}); CREATE TABLE superiors (unit INTEGER, superior INTEGER)");
        int[] bases = [.. Enumerable.Range(0, _tree.Units.Length).Where(unit => _tree.Units[unit].IsBase)];
        _peer.Fill("figures", bases.Length, (line, row) =>
        {
            line.AppendValue(bases[row]);
            for (var figure = 0; figure < Figures; figure++)
            {
                line.AppendValue(_given[(bases[row] * Figures) + figure]);
            }
        });
        (int Unit, int Superior)[] superiors = [.. bases.SelectMany(unit => _tree.SuperiorsOf(unit).Append(unit).Select(superior => (unit, superior)))];
        _peer.Fill("superiors", superiors.Length, (line, row) => line.AppendValue(superiors[row].Unit).AppendValue(superiors[row].Superior));
        _peer.Threads = 1;
        Columns();
        Require(_peer.Ask(Query).ToDictionary(row => (int)row[0], row => row[1..]));
        Require(Vendor().ToDictionary(unit => unit.Key, unit => unit.Value));
    }

    [GlobalCleanup]
    public void Close() => _peer?.Dispose();

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(Query);

    /// <summary>The copy keeps the given figures for the next round.</summary>
    [Benchmark]
    public long[] Columns()
    {
        _given.CopyTo(_work, 0);
        _tree.RollUp(_work, Figures);
        return _work;
    }

    [Benchmark]
    public long[] CopyOnly()
    {
        _given.CopyTo(_work, 0);
        return _work;
    }

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
        for (var unit = 0; unit < _tree.Units.Length; unit++)
        {
            Agreement.Require(told.GetValueOrDefault(unit) ?? new long[Figures], _work.AsSpan(unit * Figures, Figures), unit);
        }
    }
}
