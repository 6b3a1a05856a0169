using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class DistinctTally
{
    private const byte Kind = 3;

    /// <summary>
    /// The tally as bytes, the same whatever the order of its rows and of its index, to be merged elsewhere or later. It holds the ids of persons: keep it as you keep the
    /// list.
    /// </summary>
    public byte[] ToBytes()
    {
        using var call = SoleUse.Begin(ref _use);
        return TallyBytes.Write(Kind, writer =>
        {
            TallyBytes.Write(writer, Tree);
            writer.Write(FirstRow);
            writer.Write(Rows);
            _rejected.Write(writer);
            WritePersons(writer);
        });
    }

    /// <summary>Reads a tally back. Persons are numbered anew by their ids, so it can be merged with any tally of the same tree and index.</summary>
    /// <param name="tree">The tree that it was made for.</param>
    /// <param name="persons">Numbers the persons; the one of the tallies that it will be merged with.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">The bytes hold no such tally, are damaged, or are of another tree; the message says which.</exception>
    public static DistinctTally FromBytes(UnitTree tree, PersonIndex persons, byte[] bytes) => TallyBytes.Read(bytes, Kind, reader =>
    {
        TallyBytes.RequireSame(reader, tree);
        var tally = new DistinctTally(tree, persons, 0, TallyBytes.Count(reader.ReadInt64()))
        {
            Rows = TallyBytes.Count(reader.ReadInt64()),
            _rejected = RejectedRows.Read(reader),
        };
        TallyBytes.Require(tally._rejected.Total <= tally.Rows);
        for (var left = TallyBytes.Count(reader.ReadInt64()); left > 0; left--)
        {
            var person = persons.NumberOf(reader.ReadInt64());
            var count = reader.Read7BitEncodedInt();
            for (var (index, before) = (0, -1); index < count; index++)
            {
                var unit = reader.Read7BitEncodedInt();
                TallyBytes.Require(unit > before && unit < tally.Units);
                tally.Meet(person, unit);
                before = unit;
            }
        }

        return tally;
    });

    /// <summary>Writes everybody who was met with her units, in the order of ids.</summary>
    private void WritePersons(BinaryWriter writer)
    {
        var further = _further.InOrder();
        var ids = Persons.Ids();
        (long Id, int Person)[] met = [.. Enumerable.Range(0, Math.Min(_metIn.Length, ids.Length)).Where(person => _metIn[person] != 0).Select(person => (ids[person], person))];
        Array.Sort(met);
        writer.Write((long)met.Length);
        var units = new List<int>();
        foreach (var (id, person) in met)
        {
            units.Clear();
            units.Add(_metIn[person] - 1);
            for (var next = FirstOf(further, person); next < further.Length && PersonUnits.PersonOf(further[next]) == person; next++)
            {
                units.Add(PersonUnits.UnitOf(further[next]));
            }

            units.Sort();
            writer.Write(id);
            writer.Write7BitEncodedInt(units.Count);
            foreach (var unit in units)
            {
                writer.Write7BitEncodedInt(unit);
            }
        }
    }

    /// <summary>The place of the first further unit of a person, where she has any.</summary>
    private static int FirstOf(ReadOnlySpan<ulong> further, int person)
    {
        var at = further.BinarySearch(PersonUnits.Pair(person, 0));
        return at < 0 ? ~at : at;
    }
}
