using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Embedding.Tests.Examples;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests;

public sealed class ClusterJobTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly RuleSet Rules = RuleSet.TermXIII with { Readings = Readings.Default with { SixMonthsAppliesTo = SixMonthsAppliesTo.PermanentAndTemporary } };

    [Fact]
    public void Partitions_CombinedInAnyOrder_GiveTheBytesOfTheWhole()
    {
        var people = PersonData.Around(Rules.AsOf(Day), 3_000, seed: 2);
        var whole = PersonData.Count(people, Rules.AsOf(Day));
        CompactPerson[] rows = [.. PersonData.Compact(people, Rules.AsOf(Day))];
        var json = Rules.ToJson();
        var (start, parts) = (0, new List<byte[]>());
        foreach (var part in rows.Chunk(701))
        {
            parts.Add(ClusterJob.Map(json, whole.Tree, start, part));
            start += part.Length;
        }

        Assert.Equal(5, parts.Count);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var random = new Random(seed);
            var left = parts.ToList();
            while (left.Count > 1)
            {
                var (first, second) = (Take(), Take());
                left.Add(ClusterJob.Combine(json, whole.Tree, first, second));
            }

            Assert.Equal(whole.ToBytes(), left[0]);

            byte[] Take()
            {
                var at = random.Next(left.Count);
                var taken = left[at];
                left.RemoveAt(at);
                return taken;
            }
        }
    }

    [Fact]
    public void Combine_APartUnderOtherReadings_IsRefused()
    {
        var (json, tree) = (Rules.ToJson(), SampleRegister.Units.AsOf(Day));
        var ours = ClusterJob.Map(json, tree, 0, []);
        var other = ClusterJob.Map(RuleSet.TermXIII.ToJson(), tree, 0, []);

        Assert.Throws<FormatException>(() => ClusterJob.Combine(json, tree, ours, other));
        Assert.Throws<FormatException>(() => ClusterJob.Combine(json, SampleRegister.Units.AsOf(Day.PlusDays(-1)), ours, ours));
    }

    [Fact]
    public void DistinctPersons_PartitionedByPerson_AddUpToTheWhole()
    {
        var random = new Random(3);
        var tree = SampleRegister.Units.AsOf(Day);
        var rows = Enumerable.Range(0, 2_000).Select(_ => (Person: random.NextInt64(400), Unit: random.Next(tree.Units.Length))).ToList();
        var sum = new long[tree.Units.Length];
        foreach (var partition in rows.GroupBy(row => row.Person % 4))
        {
            var counts = ClusterJob.MapDistinct(tree, partition);
            for (var unit = 0; unit < sum.Length; unit++)
            {
                sum[unit] += counts[unit];
            }
        }

        Assert.Equal(ClusterJob.MapDistinct(tree, rows), sum);
        Assert.NotEqual(rows.Select(row => row.Unit).Distinct().Sum(unit => rows.Where(row => row.Unit == unit).Select(row => row.Person).Distinct().Count()), sum[0]);
    }
}
