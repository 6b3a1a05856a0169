using System.Security.Cryptography;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// How tallies are written and read back: a mark, a version, a kind, what the tally is of (day, rules, tree), numbers of fixed width, and at the end a sum over all of it.
/// Broken bytes and those of something else are refused, whatever is in them.
/// </summary>
internal static class TallyBytes
{
    private const uint Mark = 0x31_4E_50_48; // HPN1
    private const byte Version = 3;

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
        writer.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a tally of a kind.</summary>
    /// <exception cref="FormatException">The bytes are of no such tally.</exception>
    public static T Read<T>(byte[] bytes, byte kind, Func<BinaryReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var length = bytes.Length - SHA256.HashSizeInBytes;
        Require(length >= 0 && SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length)));
        using var stream = new MemoryStream(bytes, 0, length, writable: false);
        using var reader = new BinaryReader(stream);
        try
        {
            Require(reader.ReadUInt32() == Mark && reader.ReadByte() == Version && reader.ReadByte() == kind);
            var tally = read(reader);
            Require(stream.Position == stream.Length);
            return tally;
        }
        catch (Exception problem) when (problem is EndOfStreamException or OverflowException or ArgumentException or RuleSetFormatException)
        {
            throw new FormatException("The bytes hold no tally of this kind.", problem);
        }
    }

    /// <summary>Writes the day and the rules that a tally is of.</summary>
    public static void Write(BinaryWriter writer, DayRules rules)
    {
        writer.Write(DayNumber.Of(rules.Day));
        writer.Write(rules.Rules.ToJson());
    }

    /// <summary>Writes the tree that a tally is of.</summary>
    public static void Write(BinaryWriter writer, UnitTree tree)
    {
        writer.Write(DayNumber.Of(tree.Day));
        writer.Write(tree.Fingerprint);
    }

    /// <summary>Refuses a tally of another day or other rules.</summary>
    public static void RequireSame(BinaryReader reader, DayRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var day = DayNumber.ToDay(reader.ReadInt32());
        if (RulesDifference.Of(rules, RuleSet.FromJson(reader.ReadString()).AsOf(day)) is { } difference)
        {
            throw Other(difference);
        }
    }

    /// <summary>Refuses a tally of another tree.</summary>
    public static void RequireSame(BinaryReader reader, UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var day = DayNumber.ToDay(reader.ReadInt32());
        var fingerprint = reader.ReadString();
        if (day != tree.Day || fingerprint != tree.Fingerprint)
        {
            throw Other(day == tree.Day ? "another tree: its units are others" : $"tree of {day:uuuu-MM-dd} instead of {tree.Day:uuuu-MM-dd}");
        }
    }

    /// <summary>The bytes are sound, but of something else.</summary>
    public static FormatException Other(string difference) => new($"The bytes are of another tally: {difference}.");

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
