using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class PersonTally
{
    private const byte Kind = 1;

    /// <summary>The tally as bytes, the same on every machine, to be merged elsewhere or later.</summary>
    public byte[] ToBytes()
    {
        using var call = SoleUse.Begin(ref _use);
        return TallyBytes.Write(Kind, writer =>
        {
            TallyBytes.Write(writer, Rules);
            TallyBytes.Write(writer, Tree);
            writer.Write(FirstRow);
            writer.Write(Rows);
            writer.Write(UnderAge);
            writer.Write(NotPresent);
            TallyBytes.Write(writer, Counted, NotCounted);
            Rejected.Write(writer);
        });
    }

    /// <summary>Reads a tally back.</summary>
    /// <param name="rules">The rules of the day that it was made for.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">The bytes hold no such tally, are damaged, or are of another day, other rules or another tree; the message says which.</exception>
    public static PersonTally FromBytes(DayRules rules, UnitTree tree, byte[] bytes) => TallyBytes.Read(bytes, Kind, reader =>
    {
        TallyBytes.RequireSame(reader, rules);
        TallyBytes.RequireSame(reader, tree);
        var tally = new PersonTally(rules, tree, TallyBytes.Count(reader.ReadInt64())) { _rows = TallyBytes.Count(reader.ReadInt64()) };
        tally._counts.Add(0, TallyBytes.Count(reader.ReadInt64()));
        tally._counts.Add(1, TallyBytes.Count(reader.ReadInt64()));
        TallyBytes.Read(reader, tally._counts, NotCounted);
        tally._rejected = RejectedRows.Read(reader);
        TallyBytes.Require(tally._rows == checked(tally._counts.Sum(0, tally._counts.Length) + tally._rejected.Total));
        return tally;
    });
}
