namespace HoiPhuNu.Rules.Counting;

/// <summary>How the persons of a list are divided by the hashes of their ids, so that several threads can add to them at once.</summary>
internal static class PersonShards
{
    private const int Bits = 4;

    /// <summary>How many shards there are: several for each thread of a large machine's list, few enough for the smallest list.</summary>
    public const int Count = 1 << Bits;

    /// <summary>Which shard an id of this hash belongs to.</summary>
    public static int Of(ulong hash) => (int)(hash >> (64 - Bits));

    /// <summary>How many of some people a shard has at most, as chance goes.</summary>
    public static int Share(int people) => (people / Count) + (people / (Count * 64));
}
