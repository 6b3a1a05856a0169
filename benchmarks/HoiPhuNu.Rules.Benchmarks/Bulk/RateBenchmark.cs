using System.Globalization;
using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Bulk;
using NodaTime;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Women present and members by category of every commune, from one row per woman. All ways have to give the same counts.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class RateBenchmark
#pragma warning restore CA1001
{
    private static readonly string Query = string.Create(CultureInfo.InvariantCulture, $"""
        SELECT unit, count_if(p), count_if(p AND category = 0), count_if(p AND category = 1), count_if(p AND category = 2), count_if(p AND category = 3),
               count_if(p AND category = 4), count_if(p AND category = 5), count_if(p AND category = 6)
        FROM (SELECT unit, category, birth <= DATE '{SeededPeople.Rules.LatestAdultBirth:uuuu-MM-dd}'
                     AND CASE residence WHEN 0 THEN since <= DATE '{SeededPeople.Rules.Day:uuuu-MM-dd}' WHEN 1 THEN since <= DATE '{SeededPeople.Rules.LatestSettledSince:uuuu-MM-dd}' ELSE false END AS p FROM people)
        GROUP BY unit ORDER BY unit
        """);

    private SeededPeople _people = null!;
    private CompactPerson[] _compact = [];
    private DatedPerson[] _dated = [];
    private VendorPerson[] _vendor = [];
    private Peer? _peer;

    [GlobalSetup(Targets = [nameof(Columns), nameof(ColumnsOnTwoThreads), nameof(PlainReading)])]
    public void People() => _people = new SeededPeople(BenchmarkRows.Count);

    [GlobalSetup(Targets = [nameof(CompactSpan), nameof(AddCompact)])]
    public void CompactPeople()
    {
        People();
        _compact = _people.Compact();
    }

    [GlobalSetup(Target = nameof(AddDated))]
    public void DatedPeople()
    {
        People();
        _dated = _people.Dated();
    }

    [GlobalSetup(Target = nameof(Vendor))]
    public void VendorPeople()
    {
        People();
        _vendor = _people.Vendor();
        Agreement.Require(Vendor(), Tally(_people));
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void PeerPeople() => FillPeer(1);

    [GlobalSetup(Target = nameof(DuckDBOnTwoThreads))]
    public void PeerPeopleOnTwoThreads() => FillPeer(2);

    [GlobalCleanup]
    public void Close() => _peer?.Dispose();

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(Query);

    [Benchmark]
    public object DuckDBOnTwoThreads() => _peer!.Ask(Query);

    [Benchmark]
    public PersonTally Columns() => Tally(_people);

    [Benchmark]
    public PersonTally ColumnsOnTwoThreads()
    {
        var tally = New();
        tally.AddColumns(_people.Units.AsMemory(), _people.Births, _people.Residences, _people.Since, _people.Categories, threads: 2);
        return tally;
    }

    [Benchmark]
    public PersonTally CompactSpan()
    {
        var tally = New();
        tally.AddRange(_compact);
        return tally;
    }

    [Benchmark]
    public PersonTally AddCompact()
    {
        var tally = New();
        foreach (ref readonly var row in _compact.AsSpan())
        {
            tally.Add(in row);
        }

        return tally;
    }

    [Benchmark]
    public PersonTally AddDated()
    {
        var tally = New();
        foreach (ref readonly var row in _dated.AsSpan())
        {
            tally.Add(in row);
        }

        return tally;
    }

    [Benchmark]
    public long PlainReading() =>
        PlainRead.Of(_people.Units) + PlainRead.Of(_people.Births) + PlainRead.Of(_people.Since) + PlainRead.Of(_people.Residences) + PlainRead.Of(_people.Categories);

    /// <summary>As it is written where nobody measures: a dictionary of counters by commune and category, and the calendar's own periods.</summary>
    [Benchmark]
    public List<long[]> Vendor()
    {
        var day = SeededPeople.Rules.Day;
        return
        [
            .. _vendor
                .Where(person => Period.Between(person.Birth, day, PeriodUnits.Years).Years >= 18
                    && (person.Residence == 0 ? person.Since <= day : person.Residence == 1 && Period.Between(person.Since, day, PeriodUnits.Months).Months >= 6))
                .GroupBy(person => person.Commune)
                .OrderBy(commune => commune.Key, StringComparer.Ordinal)
                .Select(commune =>
                {
                    var byCategory = commune.GroupBy(person => person.Category).ToDictionary(group => group.Key, group => group.LongCount());
                    return (long[])[int.Parse(commune.Key, CultureInfo.InvariantCulture), commune.LongCount(), .. Enumerable.Range(0, 7).Select(category => byCategory.GetValueOrDefault(category))];
                }),
        ];
    }

    private static PersonTally New() => new(SeededPeople.Rules, SeededPeople.Tree);

    private static PersonTally Tally(SeededPeople people)
    {
        var tally = New();
        tally.AddColumns(people.Units, people.Births, people.Residences, people.Since, people.Categories);
        return tally;
    }

    private void FillPeer(int threads)
    {
        People();
        _peer = new Peer("CREATE TABLE people (unit INTEGER, birth DATE, since DATE, residence UTINYINT, category UTINYINT)");
        _peer.Fill("people", _people.Units.Length, (line, row) => line
            .AppendValue(_people.Units[row])
            .AppendValue(Agreement.DateOf(_people.Births[row]))
            .AppendValue(Agreement.DateOf(_people.Since[row]))
            .AppendValue(SeededPeople.PlaceOf(_people.Residences[row]))
            .AppendValue(SeededPeople.PlaceOf(_people.Categories[row])));
        _peer.Threads = threads;
        Agreement.Require(_peer.Ask(Query), Tally(_people));
    }
}
