using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class GrowthTally
{
    private const byte Kind = 2;

    /// <summary>The tally as bytes, the same on every machine, to be merged elsewhere or later.</summary>
    public byte[] ToBytes()
    {
        using var call = SoleUse.Begin(ref _use);
        return TallyBytes.Write(Kind, writer =>
        {
            TallyBytes.Write(writer, Rules);
            TallyBytes.Write(writer, Tree);
            writer.Write(_from);
            writer.Write(FirstRow);
            writer.Write(Rows);
            writer.Write(OutsidePeriod);
            TallyBytes.Write(writer, Counted, NotCounted);
            Rejected.Write(writer);
        });
    }

    /// <summary>Reads a tally back.</summary>
    /// <param name="rules">The rules of the last day that it was made for.</param>
    /// <param name="from">The first day of its period.</param>
    /// <param name="tree">The tree of the last day.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">The bytes hold no such tally, are damaged, or are of another period, other rules or another tree; the message says which.</exception>
    public static GrowthTally FromBytes(DayRules rules, LocalDate from, UnitTree tree, byte[] bytes) => TallyBytes.Read(bytes, Kind, reader =>
    {
        TallyBytes.RequireSame(reader, rules);
        TallyBytes.RequireSame(reader, tree);
        var first = reader.ReadInt32();
        if (first != DayNumber.Of(from))
        {
            throw TallyBytes.Other($"first day of the period {DayNumber.ToDay(first):uuuu-MM-dd} instead of {from:uuuu-MM-dd}");
        }

        var tally = new GrowthTally(rules, from, tree, TallyBytes.Count(reader.ReadInt64()))
        {
            _rows = TallyBytes.Count(reader.ReadInt64()),
        };
        tally._counts.Add(0, TallyBytes.Count(reader.ReadInt64()));
        TallyBytes.Read(reader, tally._counts, NotCounted);
        tally._rejected = RejectedRows.Read(reader);
        TallyBytes.Require(tally._rows == checked(tally._counts.Sum(0, tally._counts.Length) + tally._rejected.Total));
        return tally;
    });
}
