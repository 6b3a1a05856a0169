using System.Globalization;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>How many rows a benchmark has: a million, so that a dry run is quick; the environment variable BENCHMARK_ROWS says another number.</summary>
internal static class BenchmarkRows
{
    /// <summary>Rows of persons and movements; attendances are a quarter of them.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("BENCHMARK_ROWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0 ? rows : 1_000_000;
}
