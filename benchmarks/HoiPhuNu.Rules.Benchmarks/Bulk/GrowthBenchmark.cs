using System.Globalization;
using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Bulk;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>The terms of growth of every commune over one year, from movements of three. All ways have to give the same terms.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class GrowthBenchmark
#pragma warning restore CA1001
{
    // Residential members (0) and clubs of the base (1) by kind of event; clubs of superiors (7) netted.
    private static readonly string Query = string.Create(CultureInfo.InvariantCulture, $"""
        SELECT unit, count_if(class < 2 AND event = 0), count_if(class < 2 AND event = 1), count_if(class < 2 AND event = 2), count_if(class < 2 AND event = 3), count_if(class < 2 AND event = 4),
               count_if(class = 7 AND event < 2) - count_if(class = 7 AND event BETWEEN 2 AND 4), count_if(event = 5) - count_if(event = 6)
        FROM movements WHERE day BETWEEN DATE '{SeededMovements.From:uuuu-MM-dd}' AND DATE '{SeededMovements.Rules.Day:uuuu-MM-dd}' AND class IN (0, 1, 7) GROUP BY unit
        """);

    private SeededMovements _movements = null!;
    private CompactMovement[] _compact = [];
    private DatedMovement[] _dated = [];
    private VendorMovement[] _vendor = [];
    private Peer? _peer;

    [GlobalSetup(Targets = [nameof(Columns), nameof(ColumnsOnTwoThreads), nameof(PlainReading)])]
    public void Movements() => _movements = new SeededMovements(BenchmarkRows.Count);

    [GlobalSetup(Targets = [nameof(CompactSpan), nameof(AddCompact)])]
    public void CompactMovements()
    {
        Movements();
        _compact = _movements.Compact();
    }

    [GlobalSetup(Target = nameof(AddDated))]
    public void DatedMovements()
    {
        Movements();
        _dated = _movements.Dated();
    }

    [GlobalSetup(Target = nameof(Vendor))]
    public void VendorMovements()
    {
        Movements();
        _vendor = _movements.Vendor();
        Require(Vendor());
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void PeerMovements() => FillPeer(1);

    [GlobalSetup(Target = nameof(DuckDBOnTwoThreads))]
    public void PeerMovementsOnTwoThreads() => FillPeer(2);

    [GlobalCleanup]
    public void Close() => _peer?.Dispose();

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(Query);

    [Benchmark]
    public object DuckDBOnTwoThreads() => _peer!.Ask(Query);

    [Benchmark]
    public GrowthTally Columns()
    {
        var tally = New();
        tally.AddColumns(_movements.Units, _movements.Days, _movements.Events, _movements.Classes);
        return tally;
    }

    [Benchmark]
    public GrowthTally ColumnsOnTwoThreads()
    {
        var tally = New();
        tally.AddColumns(_movements.Units.AsMemory(), _movements.Days, _movements.Events, _movements.Classes, threads: 2);
        return tally;
    }

    [Benchmark]
    public GrowthTally CompactSpan()
    {
        var tally = New();
        tally.AddRange(_compact);
        return tally;
    }

    [Benchmark]
    public GrowthTally AddCompact()
    {
        var tally = New();
        foreach (ref readonly var row in _compact.AsSpan())
        {
            tally.Add(in row);
        }

        return tally;
    }

    [Benchmark]
    public GrowthTally AddDated()
    {
        var tally = New();
        foreach (ref readonly var row in _dated.AsSpan())
        {
            tally.Add(in row);
        }

        return tally;
    }

    [Benchmark]
    public long PlainReading() => PlainRead.Of(_movements.Units) + PlainRead.Of(_movements.Days) + PlainRead.Of(_movements.Events) + PlainRead.Of(_movements.Classes);

    /// <summary>As it is written where nobody measures.</summary>
    [Benchmark]
    public List<long[]> Vendor() =>
    [
        .. _vendor
            .Where(movement => movement.Date >= SeededMovements.From && movement.Date <= SeededMovements.Rules.Day && (movement.Class < 2 || movement.Class == 7))
            .GroupBy(movement => movement.Commune)
            .Select(commune =>
            {
                var counts = commune.GroupBy(movement => (movement.Class == 7, movement.Event)).ToDictionary(group => group.Key, group => group.LongCount());
                long Of(bool club, string kind) => counts.GetValueOrDefault((club, kind));
                return (long[])
                [
                    commune.Key, Of(false, "admitted"), Of(false, "moved_in"), Of(false, "left"), Of(false, "died"), Of(false, "moved_out"),
                    Of(true, "admitted") + Of(true, "moved_in") - Of(true, "left") - Of(true, "died") - Of(true, "moved_out"),
                    Of(false, "category_in") + Of(true, "category_in") - Of(false, "category_out") - Of(true, "category_out"),
                ];
            }),
    ];

    private static GrowthTally New() => new(SeededMovements.Rules, SeededMovements.From, SeededMovements.Tree);

    private void Require(IEnumerable<long[]> rows)
    {
        var (told, ours) = (rows.ToDictionary(row => (int)row[0], row => row[1..]), Columns());
        for (var unit = 0; unit < ours.Tree.Units.Length; unit++)
        {
            var terms = ours.TermsAt(unit);
            Agreement.Require(
                told.GetValueOrDefault(unit) ?? new long[7], [terms.Admitted, terms.MovedIn, terms.Left, terms.Died, terms.MovedOut, terms.Club, terms.CategoryBalance], unit);
        }
    }

    private void FillPeer(int threads)
    {
        Movements();
        _peer = new Peer("CREATE TABLE movements (unit INTEGER, day DATE, event UTINYINT, class UTINYINT)");
        _peer.Fill("movements", _movements.Units.Length, (line, row) => line
            .AppendValue(_movements.Units[row]).AppendValue(Agreement.DateOf(_movements.Days[row])).AppendValue(SeededMovements.PlaceOf(_movements.Events[row])).AppendValue(SeededMovements.PlaceOf(_movements.Classes[row])));
        _peer.Threads = threads;
        Require(_peer.Ask(Query));
    }
}
