using BenchmarkDotNet.Attributes;
using HoiPhuNu.Rules.Benchmarks.Bulk;
using HoiPhuNu.Rules.Membership;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>How the cost of a file grows with its rows: 1, 2, 4, 8 twentieths of <see cref="BenchmarkRows.Count"/>, which are millions where it is 20 million.</summary>
[MemoryDiagnoser]
#pragma warning disable CA1001 // The clean-up of the benchmark disposes of it.
public class MembersFileCostBenchmark
#pragma warning restore CA1001
{
    private MembersList _list = null!;

    [Params(1, 2, 4, 8)]
    public int Twentieths { get; set; }

    [GlobalSetup]
    public void Make() => _list = new MembersList(Math.Max(1, BenchmarkRows.Count / 20 * Twentieths));

    [GlobalCleanup]
    public void Close() => _list.Dispose();

    [Benchmark]
    public MemberFigures Members() => _list.Count(threads: 1);
}
