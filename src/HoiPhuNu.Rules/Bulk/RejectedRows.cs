using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The rows that were left out of everything because they cannot be read: how many by reason, and the first of them. Adds up in any order.</summary>
public sealed class RejectedRows
{
    /// <summary>Of how many rows of a reason the positions are kept: the smallest ones.</summary>
    public const int Named = 16;

    private static readonly int Reasons = Enum.GetValues<Rejection>().Length;

    private readonly long[] _counts = new long[Reasons];
    private readonly SortedSet<long>[] _first = [.. Enumerable.Range(0, Reasons).Select(_ => new SortedSet<long>())];

    internal RejectedRows()
    {
    }

    /// <summary>All of them.</summary>
    public long Total => _counts.Sum();

    /// <summary>Those of one reason.</summary>
    public long this[Rejection reason] => _counts[(int)reason];

    /// <summary>The positions of the first rows of a reason, at most <see cref="Named"/>, in order; the first row of a tally is at 0 unless it was told otherwise.</summary>
    public ImmutableArray<long> FirstRows(Rejection reason) => [.. _first[(int)reason]];

    internal void Add(Rejection reason, long row, long rows = 1)
    {
        _counts[(int)reason] += rows;
        Name(_first[(int)reason], row);
    }

    internal void Merge(RejectedRows other)
    {
        for (var reason = 0; reason < Reasons; reason++)
        {
            _counts[reason] = checked(_counts[reason] + other._counts[reason]);
            foreach (var row in other._first[reason])
            {
                Name(_first[reason], row);
            }
        }
    }

    internal void Write(BinaryWriter writer)
    {
        for (var reason = 0; reason < Reasons; reason++)
        {
            writer.Write(_counts[reason]);
            writer.Write(_first[reason].Count);
            foreach (var row in _first[reason])
            {
                writer.Write(row);
            }
        }
    }

    internal static RejectedRows Read(BinaryReader reader)
    {
        var rows = new RejectedRows();
        for (var reason = 0; reason < Reasons; reason++)
        {
            rows._counts[reason] = TallyBytes.Count(reader.ReadInt64());
            var named = reader.ReadInt32();
            TallyBytes.Require(named >= 0 && named <= Math.Min(Named, rows._counts[reason]));
            for (var index = 0; index < named; index++)
            {
                TallyBytes.Require(rows._first[reason].Add(reader.ReadInt64()));
            }
        }

        return rows;
    }

    private static void Name(SortedSet<long> first, long row)
    {
        first.Add(row);
        if (first.Count > Named)
        {
            first.Remove(first.Max);
        }
    }
}
