using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Distinct trained persons of every unit from commune to nation, from attendances; a person in twenty attends in a second commune.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class DistinctBenchmark
#pragma warning restore CA1001
{
    // Level by level, each from the pairs of the one below: half as long as one join with all superiors.
    private const string Query = """
        WITH met AS MATERIALIZED (SELECT DISTINCT person, unit FROM attendances),
             d AS MATERIALIZED (SELECT DISTINCT person, district, province FROM met JOIN places USING (unit)),
             p AS MATERIALIZED (SELECT DISTINCT person, province FROM d)
        SELECT unit, count(*) FROM met GROUP BY unit
        UNION ALL SELECT district, count(*) FROM d GROUP BY district
        UNION ALL SELECT province, count(*) FROM p GROUP BY province
        UNION ALL SELECT 0, count(DISTINCT person) FROM p
        """;

    private readonly UnitTree _tree = SeededTree.Make();
    private long[] _ids = [];
    private int[] _dense = [];
    private PersonIndex _index = new();
    private int[] _units = [];
    private Peer? _peer;

    private static int Rows => Math.Max(1, BenchmarkRows.Count / 4);

    [GlobalSetup(Targets = [nameof(Ids), nameof(DenseNumbers), nameof(DenseNumbersOnTwoThreads), nameof(PlainReading)])]
    public void Attendances()
    {
        var random = new Random(2025);
        int[] communes = [.. Enumerable.Range(0, _tree.Units.Length).Where(number => _tree.Units[number].IsBase)];
        var persons = Math.Max(1, Rows / 5);
        int[] home = [.. Enumerable.Range(0, persons).Select(_ => communes[random.Next(communes.Length)])];
        (_ids, _units) = (new long[Rows], new int[Rows]);
        for (var row = 0; row < Rows; row++)
        {
            var person = random.Next(persons);
            _ids[row] = unchecked(person * 0x5851_F42D_4C95_7F2DL);
            _units[row] = random.Next(20) == 0 ? communes[(person + 1) % communes.Length] : home[person];
        }

        _dense = new int[Rows];
        _index = new PersonIndex(persons);
        _index.NumbersOf(_ids, _dense);
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void PeerAttendances() => FillPeer(1);

    [GlobalSetup(Target = nameof(DuckDBOnTwoThreads))]
    public void PeerAttendancesOnTwoThreads() => FillPeer(2);

    [GlobalSetup(Target = nameof(Vendor))]
    public void VendorAttendances()
    {
        Attendances();
        Require(Vendor().Select(unit => new[] { unit.Key, unit.Value.Count }));
    }

    [GlobalCleanup]
    public void Close() => _peer?.Dispose();

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(Query);

    [Benchmark]
    public object DuckDBOnTwoThreads() => _peer!.Ask(Query);

    [Benchmark]
    public long[] Ids()
    {
        var persons = Math.Max(1, Rows / 5);
        var tally = new DistinctTally(_tree, new PersonIndex(persons), persons);
        tally.AddIds(_ids, _units);
        return tally.RollUp();
    }

    [Benchmark]
    public long[] DenseNumbers()
    {
        var tally = new DistinctTally(_tree, _index, Math.Max(1, Rows / 5));
        tally.AddColumns(_dense, _units);
        return tally.RollUp();
    }

    [Benchmark]
    public long[] DenseNumbersOnTwoThreads()
    {
        var tally = new DistinctTally(_tree, _index, Math.Max(1, Rows / 5));
        tally.AddColumns(_dense.AsMemory(), _units, threads: 2);
        return tally.RollUp();
    }

    [Benchmark]
    public long PlainReading() => PlainRead.Of(_ids) + PlainRead.Of(_units);

    /// <summary>As it is written where nobody measures: a set of ids for every unit.</summary>
    [Benchmark]
    public Dictionary<int, HashSet<long>> Vendor()
    {
        var sets = new Dictionary<int, HashSet<long>>();
        for (var row = 0; row < _ids.Length; row++)
        {
            foreach (var unit in _tree.SuperiorsOf(_units[row]).Append(_units[row]))
            {
                if (!sets.TryGetValue(unit, out var set))
                {
                    sets[unit] = set = [];
                }

                set.Add(_ids[row]);
            }
        }

        return sets;
    }

    private void FillPeer(int threads)
    {
        Attendances();
        _peer = new Peer("CREATE TABLE attendances (person BIGINT, unit INTEGER); CREATE TABLE places (unit INTEGER, district INTEGER, province INTEGER)");
        _peer.Fill("attendances", Rows, (line, row) => line.AppendValue(_ids[row]).AppendValue(_units[row]));
        int[][] places = [.. Enumerable.Range(0, _tree.Units.Length).Where(unit => _tree.Units[unit].IsBase).Select(unit => _tree.SuperiorsOf(unit).Prepend(unit).ToArray())];
        _peer.Fill("places", places.Length, (line, row) => line.AppendValue(places[row][0]).AppendValue(places[row][1]).AppendValue(places[row][2]));
        _peer.Threads = threads;
        Require(_peer.Ask(Query));
    }

    private void Require(IEnumerable<long[]> rows)
    {
        var told = rows.ToDictionary(row => (int)row[0], row => row[1]);
        foreach (var ours in new[] { Ids(), DenseNumbers(), DenseNumbersOnTwoThreads() })
        {
            for (var unit = 0; unit < ours.Length; unit++)
            {
                Agreement.Require([told.GetValueOrDefault(unit)], [ours[unit]], unit);
            }
        }
    }

    private void Require(IEnumerable<int[]> rows) => Require(rows.Select(row => row.Select(number => (long)number).ToArray()));
}
