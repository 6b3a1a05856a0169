using System.Globalization;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using HoiPhuNu.Rules.Benchmarks.Bulk;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>Members per commune and category from a CSV file: each cell checked, each person counted once. From the file to the figures.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class MembersFileBenchmark
#pragma warning restore CA1001
{
    private MembersList _list = null!;
    private string _query = string.Empty;
    private Dictionary<string, int> _precedences = [];
    private Dictionary<string, int> _numbers = [];
    private Peer? _peer;

    [GlobalSetup(Targets = [nameof(Ours), nameof(OursOnTwoThreads), nameof(ReadingTheBytes)])]
    public void File()
    {
        _list = new MembersList(BenchmarkRows.Count);
        _numbers = _list.Tree.Units.Select((unit, number) => (unit, number)).Where(pair => pair.unit.IsBase).ToDictionary(pair => pair.unit.Code, pair => pair.number, StringComparer.Ordinal);
        var order = MembersList.Rules.Rules.Readings.CategoryPrecedence.Order;
        _precedences = MembersFile.Precedences(order).ToDictionary(category => category.Code, category => category.Precedence, StringComparer.Ordinal);
    }

    [GlobalSetup(Target = nameof(DuckDB))]
    public void PeerFile() => FillPeer(1);

    [GlobalSetup(Target = nameof(DuckDBOnTwoThreads))]
    public void PeerFileOnTwoThreads() => FillPeer(2);

    [GlobalSetup(Target = nameof(TypedRecords))]
    public void VendorFile()
    {
        File();
        Require((long[,])TypedRecords());
    }

    [GlobalCleanup]
    public void Close()
    {
        _peer?.Dispose();
        _list.Dispose();
    }

    [Benchmark(Baseline = true)]
    public object DuckDB() => _peer!.Ask(_query);

    [Benchmark]
    public object DuckDBOnTwoThreads() => _peer!.Ask(_query);

    [Benchmark]
    public MemberFigures Ours() => _list.Count(threads: 1);

    [Benchmark]
    public MemberFigures OursOnTwoThreads() => _list.Count(threads: 2);

    [Benchmark]
    public long ReadingTheBytes()
    {
        using var stream = System.IO.File.OpenRead(_list.Path);
        var buffer = new byte[1 << 18];
        var lines = 0L;
        while (stream.Read(buffer) is var count and > 0)
        {
            lines += buffer.AsSpan(0, count).Count((byte)'\n');
        }

        return lines;
    }

    /// <summary>As a vendor writes it: typed records, a dictionary of persons, dates compared.</summary>
    [Benchmark]
    public object TypedRecords()
    {
        var (day, latestSettled, latestBirth) = (Date(MembersFile.Day), Date(MembersList.Rules.LatestSettledSince!.Value), Date(MembersList.Rules.LatestAdultBirth!.Value));
        var persons = new Dictionary<string, (int Precedence, int Commune, bool IsAdult)>(StringComparer.Ordinal);
        using var reader = CsvReader.FromFile(_list.Path, new CsvReaderOptions { HasHeader = true });
        foreach (var row in reader.GetRecords<TypedMember>())
        {
            var isChecked = row.Id.Length > 0 && _precedences.ContainsKey(row.Category) && row.Residence is "permanent" or "temporary" or "none"
                && row.Reason is null or "" or "left" or "died" or "moved_out" && row.AdmittedOn <= day && !(row.EndedOn < row.AdmittedOn);
            if (!isChecked || !_numbers.TryGetValue(row.Commune, out var commune))
            {
                throw new InvalidOperationException("A doubtful row.");
            }

            if (row.EndedOn <= day)
            {
                continue;
            }

            var isPresent = row.Residence == "permanent" ? !(row.Since > day) : row.Residence == "temporary" && row.Since <= latestSettled;
            var precedence = _precedences[row.Category];
            persons[row.Id] = persons.TryGetValue(row.Id, out var known)
                ? (Math.Min(known.Precedence, precedence), isPresent ? commune : known.Commune, known.IsAdult)
                : (precedence, isPresent ? commune : -1, row.Birth <= latestBirth);
        }

        var counts = new long[_list.Tree.Units.Length, MemberCategory.All.Length];
        var order = MembersList.Rules.Rules.Readings.CategoryPrecedence.Order;
        foreach (var (precedence, commune, isAdult) in persons.Values)
        {
            if (commune >= 0 && isAdult)
            {
                counts[commune, order[precedence].Ordinal]++;
            }
        }

        return counts;
    }

    private static DateOnly Date(NodaTime.LocalDate day) => new(day.Year, day.Month, day.Day);

    private void FillPeer(int threads)
    {
        File();
        _peer = new Peer("CREATE TABLE communes (code VARCHAR, number INTEGER); CREATE TABLE categories (code VARCHAR, precedence INTEGER)") { Threads = threads };
        (string Code, int Number)[] communes = [.. _numbers.Select(pair => (pair.Key, pair.Value))];
        _peer.Fill("communes", communes.Length, (line, row) => line.AppendValue(communes[row].Code).AppendValue(communes[row].Number));
        (string Code, int Number)[] categories = [.. _precedences.Select(pair => (pair.Key, pair.Value))];
        _peer.Fill("categories", categories.Length, (line, row) => line.AppendValue(categories[row].Code).AppendValue(categories[row].Number));
        _query = string.Create(CultureInfo.InvariantCulture, $"""
            WITH cells AS (
              SELECT member_id, birth_date AS birth, c.number AS commune, k.precedence, residence, resident_since AS since, admitted_on AS admitted, ended_on AS ended,
                coalesce(member_id IS NULL OR birth IS NULL OR commune IS NULL OR k.precedence IS NULL OR residence NOT IN ('permanent', 'temporary', 'none')
                  OR (end_reason IS NOT NULL AND end_reason NOT IN ('left', 'died', 'moved_out')) OR club_founder IS NOT NULL
                  OR admitted IS NULL OR admitted > DATE '{MembersFile.Day:uuuu-MM-dd}' OR ended < admitted, false) AS is_bad
              FROM read_csv('{_list.Path}', header = true, delim = ',', quote = '"', auto_detect = false, columns =
                {TheColumns}) r
              LEFT JOIN communes c ON c.code = r.commune LEFT JOIN categories k ON k.code = r.category),
            persons AS (
              SELECT member_id, min(precedence) AS precedence, any_value(birth) AS birth, any_value(is_bad) AS is_bad,
                max(commune) FILTER (residence = 'permanent' AND since <= DATE '{MembersFile.Day:uuuu-MM-dd}' OR residence = 'temporary' AND since <= DATE '{MembersList.Rules.LatestSettledSince:uuuu-MM-dd}') AS commune
              FROM cells WHERE is_bad OR ended IS NULL OR ended > DATE '{MembersFile.Day:uuuu-MM-dd}' GROUP BY member_id)
            SELECT commune, precedence, count(*), count_if(is_bad) FROM persons
            WHERE is_bad OR (commune IS NOT NULL AND birth <= DATE '{MembersList.Rules.LatestAdultBirth:uuuu-MM-dd}') GROUP BY commune, precedence
            """);
        var order = MembersList.Rules.Rules.Readings.CategoryPrecedence.Order;
        var counts = new long[_list.Tree.Units.Length, MemberCategory.All.Length];
        foreach (var row in _peer.Ask(_query))
        {
            counts[row[0], order[(int)row[1]].Ordinal] = row[2];
        }

        Require(counts);
    }

    private const string TheColumns =
        "{'member_id': 'VARCHAR', 'birth_date': 'DATE', 'commune': 'VARCHAR', 'residence': 'VARCHAR', 'resident_since': 'DATE', 'category': 'VARCHAR', "
        + "'club_founder': 'VARCHAR', 'admitted_on': 'DATE', 'ended_on': 'DATE', 'end_reason': 'VARCHAR'}";

    /// <summary>Nothing is timed before all ways gave the same answer.</summary>
    private void Require(long[,] theirs)
    {
        foreach (var figures in new[] { Ours(), OursOnTwoThreads() })
        {
            for (var unit = 0; unit < _list.Tree.Units.Length; unit++)
            {
                long[] told = [.. MemberCategory.All.Select(category => theirs[unit, category.Ordinal])];
                Agreement.Require(told, [.. MemberCategory.All.Select(category => figures.Own[unit][category])], unit);
            }

            if (!figures.Findings.IsEmpty)
            {
                throw new InvalidOperationException($"There is a finding: {figures.Findings[0]}");
            }
        }
    }
}
