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
    private const string Query = """
        WITH met AS MATERIALIZED (SELECT DISTINCT person, unit FROM attendances),
             all_units AS (SELECT person, s.superior FROM met JOIN superiors s ON s.unit = met.unit)
        SELECT superior, count(*) FROM (SELECT DISTINCT person, superior FROM all_units) GROUP BY superior
        """;

    private readonly UnitTree _tree = SeededTree.Make();
    private long[] _ids = [];
    private int[] _dense = [];
    private int[] _units = [];
    private Peer? _peer;

    private static int Rows => Math.Max(1, BenchmarkRows.Count / 4);

    [GlobalSetup(Targets = [nameof(Ids), nameof(DenseNumbers), nameof(PlainReading)])]
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
        new PersonIndex(persons).NumbersOf(_ids, _dense);
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
        var tally = new DistinctTally(_tree.Units.Length, persons);
        tally.AddColumns(new PersonIndex(persons), _ids, _units);
        return tally.RollUp(_tree);
    }

    [Benchmark]
    public long[] DenseNumbers()
    {
        var tally = new DistinctTally(_tree.Units.Length, Math.Max(1, Rows / 5));
        tally.AddColumns(_dense, _units);
        return tally.RollUp(_tree);
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
        _peer = new Peer("CREATE TABLE attendances (person BIGINT, unit INTEGER); CREATE TABLE superiors (unit INTEGER, superior INTEGER)");
        _peer.Fill("attendances", Rows, (line, row) => line.AppendValue(_ids[row]).AppendValue(_units[row]));
        (int Unit, int Superior)[] superiors = [.. Enumerable.Range(0, _tree.Units.Length).SelectMany(unit => _tree.SuperiorsOf(unit).Append(unit).Select(superior => (unit, superior)))];
        _peer.Fill("superiors", superiors.Length, (line, row) => line.AppendValue(superiors[row].Unit).AppendValue(superiors[row].Superior));
        _peer.Threads = threads;
        Require(_peer.Ask(Query));
    }

    private void Require(IEnumerable<long[]> rows)
    {
        var told = rows.ToDictionary(row => (int)row[0], row => row[1]);
        foreach (var ours in new[] { Ids(), DenseNumbers() })
        {
            for (var unit = 0; unit < ours.Length; unit++)
            {
                Agreement.Require([told.GetValueOrDefault(unit)], [ours[unit]], unit);
            }
        }
    }

    private void Require(IEnumerable<int[]> rows) => Require(rows.Select(row => row.Select(number => (long)number).ToArray()));
}
