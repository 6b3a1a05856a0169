namespace HoiPhuNu.Rules.Bulk;

public sealed partial class DistinctTally
{
    private const byte Kind = 3;

    /// <summary>The tally as bytes, the same on every machine, to be merged elsewhere or later, where persons are numbered alike.</summary>
    public byte[] ToBytes() => TallyBytes.Write(Kind, writer =>
    {
        Compact();
        writer.Write(Units);
        writer.Write(Rows);
        writer.Write(Rejected);
        writer.Write(_unitOf.Length);
        foreach (var unit in _unitOf)
        {
            writer.Write7BitEncodedInt(unit);
        }

        writer.Write(_further.Count);
        foreach (var further in _further)
        {
            writer.Write(further);
        }
    });

    /// <summary>Reads a tally back.</summary>
    /// <param name="units">How many units there are.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">The bytes hold no such tally, or one of other units.</exception>
    public static DistinctTally FromBytes(int units, byte[] bytes) => TallyBytes.Read(bytes, Kind, reader =>
    {
        TallyBytes.Require(reader.ReadInt32() == units);
        var tally = new DistinctTally(units) { Rows = TallyBytes.Count(reader.ReadInt64()), Rejected = TallyBytes.Count(reader.ReadInt64()) };
        var persons = reader.ReadInt32();

        // Each is a byte at least: a length that the bytes cannot hold is not believed.
        TallyBytes.Require(persons >= 0 && persons <= bytes.Length);
        tally._unitOf = new int[persons];
        for (var person = 0; person < persons; person++)
        {
            var unit = reader.Read7BitEncodedInt();
            TallyBytes.Require(unit >= 0 && unit <= units);
            tally._unitOf[person] = unit;
        }

        var count = reader.ReadInt32();
        TallyBytes.Require(count >= 0 && count <= bytes.Length);
        for (var index = 0; index < count; index++)
        {
            var further = reader.ReadUInt64();
            var (person, unit) = (further >> 32, further & uint.MaxValue);
            TallyBytes.Require(person < (ulong)persons && tally._unitOf[(int)person] != 0 && unit < (ulong)units && (int)unit != tally._unitOf[(int)person] - 1);
            tally._further.Add(further);
        }

        return tally;
    });
}
