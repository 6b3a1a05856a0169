namespace HoiPhuNu.Rules.Bulk;

public sealed partial class DistinctTally
{
    private const byte Kind = 3;

    /// <summary>The tally as bytes, the same whatever the order of its rows, to be merged elsewhere or later, where persons are numbered alike.</summary>
    public byte[] ToBytes() => TallyBytes.Write(Kind, writer =>
    {
        writer.Write(Units);
        writer.Write(FirstRow);
        writer.Write(Rows);
        Rejected.Write(writer);
        var persons = _metIn.AsSpan().LastIndexOfAnyExcept(0) + 1;
        writer.Write(persons);
        var further = _further.InOrder();
        var (units, next) = (new List<int>(), 0);
        for (var person = 0; person < persons; person++)
        {
            units.Clear();
            if (_metIn[person] != 0)
            {
                units.Add(_metIn[person] - 1);
            }

            for (; next < further.Length && PersonUnits.PersonOf(further[next]) == person; next++)
            {
                units.Add(PersonUnits.UnitOf(further[next]));
            }

            units.Sort();
            writer.Write7BitEncodedInt(units.Count);
            foreach (var unit in units)
            {
                writer.Write7BitEncodedInt(unit);
            }
        }
    });

    /// <summary>Reads a tally back.</summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">The bytes hold no such tally, or one of other units.</exception>
    public static DistinctTally FromBytes(int units, byte[] bytes) => TallyBytes.Read(bytes, Kind, reader =>
    {
        TallyBytes.Require(reader.ReadInt32() == units);
        var tally = new DistinctTally(units, 0, TallyBytes.Count(reader.ReadInt64())) { Rows = TallyBytes.Count(reader.ReadInt64()), Rejected = RejectedRows.Read(reader) };
        var persons = reader.ReadInt32();

        // Each is a byte at least: a length that the bytes cannot hold is not believed.
        TallyBytes.Require(persons >= 0 && persons <= bytes.Length && tally.Rejected.Total <= tally.Rows);
        tally._metIn = new int[persons];
        for (var person = 0; person < persons; person++)
        {
            var count = reader.Read7BitEncodedInt();
            for (var (index, before) = (0, -1); index < count; index++)
            {
                var unit = reader.Read7BitEncodedInt();
                TallyBytes.Require(unit > before && unit < units);
                tally.Meet(person, unit);
                before = unit;
            }
        }

        return tally;
    });
}
