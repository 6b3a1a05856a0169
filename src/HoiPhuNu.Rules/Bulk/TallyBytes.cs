using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>How tallies are written and read back: a mark, a version, a kind, then numbers of fixed width. Broken bytes are refused, whatever is in them.</summary>
internal static class TallyBytes
{
    private const uint Mark = 0x31_4E_50_48; // HPN1
    private const byte Version = 2;

    /// <summary>Writes a tally.</summary>
    public static byte[] Write(byte kind, Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(kind);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a tally of a kind.</summary>
    /// <exception cref="FormatException">The bytes are of no such tally.</exception>
    public static T Read<T>(byte[] bytes, byte kind, Func<BinaryReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var stream = new MemoryStream(bytes, writable: false);
        using var reader = new BinaryReader(stream);
        try
        {
            Require(reader.ReadUInt32() == Mark && reader.ReadByte() == Version && reader.ReadByte() == kind);
            var tally = read(reader);
            Require(stream.Position == stream.Length);
            return tally;
        }
        catch (Exception problem) when (problem is EndOfStreamException or OverflowException or ArgumentException)
        {
            throw new FormatException("The bytes hold no tally of this kind.", problem);
        }
    }

    /// <summary>Writes what a tally is of.</summary>
    public static void Write(BinaryWriter writer, DayRules rules, int units)
    {
        writer.Write(DayNumber.Of(rules.Day));
        writer.Write(rules.Rules.ToJson());
        writer.Write(units);
    }

    /// <summary>Refuses a tally of something else.</summary>
    public static void RequireSame(BinaryReader reader, DayRules rules, int units)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Require(reader.ReadInt32() == DayNumber.Of(rules.Day) && reader.ReadString() == rules.Rules.ToJson() && reader.ReadInt32() == units);
    }

    /// <summary>Refuses bytes that cannot be.</summary>
    public static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException("The bytes hold no tally of this kind.");
        }
    }

    /// <summary>A count, which is never negative.</summary>
    public static long Count(long count)
    {
        Require(count >= 0);
        return count;
    }

    /// <summary>Writes counts from one on, most of which are small.</summary>
    public static void Write(BinaryWriter writer, Counters counts, int first)
    {
        writer.Write(counts.Length - first);
        for (var index = first; index < counts.Length; index++)
        {
            writer.Write7BitEncodedInt64(counts[index]);
        }
    }

    /// <summary>Reads counts to where as many are expected.</summary>
    public static void Read(BinaryReader reader, Counters counts, int first)
    {
        Require(reader.ReadInt32() == counts.Length - first);
        for (var index = first; index < counts.Length; index++)
        {
            counts.Add(index, Count(reader.Read7BitEncodedInt64()));
        }
    }
}
