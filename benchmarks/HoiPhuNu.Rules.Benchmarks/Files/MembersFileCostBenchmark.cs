using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Benchmarks.Bulk;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>How the cost of a file grows with its rows: 1, 2, 4, 8 twentieths of <see cref="BenchmarkRows.Count"/>, which are millions where it is 20 million.</summary>
[MemoryDiagnoser]
public class MembersFileCostBenchmark
{
    private readonly UnitRegister _units = SeededTree.Register();
    private readonly DayRules _rules = RuleSet.TermXIII.AsOf(MembersFile.Day);
    private UnitTree _tree = null!;
    private string _path = string.Empty;

    [Params(1, 2, 4, 8)]
    public int Twentieths { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var rows = Math.Max(1, BenchmarkRows.Count / 20 * Twentieths);
        _tree = _units.AsOf(MembersFile.Day);
        _path = Path.Combine(Path.GetTempPath(), $"members-{rows}-{Environment.ProcessId}.csv");
        MembersFile.Write(_path, rows, [.. _tree.Units.Where(unit => unit.IsBase).Select(unit => unit.Code)]);
    }

    [GlobalCleanup]
    public void Close() => File.Delete(_path);

    [Benchmark]
    public MemberFigures Members()
    {
        var tally = new MemberTally(_rules, _units, _tree);
        using var stream = File.OpenRead(_path);
        MembersReader.ReadInto(stream, "members.csv", [], tally, _ => throw new InvalidOperationException("A doubtful row."), new BulkReading());
        return tally.ToFigures();
    }
}
