using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Numbers persons densely by their ids, for as many lists as they stand in: the same id has the same number whenever it is asked for. Ids are
/// 64-bit numbers; what a database or a list calls a person in text is made one by the caller. At most 16 bytes a person while it holds no more
/// than it was made for; it grows by itself beyond.
/// </summary>
public sealed partial class PersonIndex
{
    /// <summary>A line has five places; with four persons to a line on average few of them have to go on to the next.</summary>
    private const int PersonsPerLine = 4;

    /// <summary>The lines, in memory that is not moved: each is to begin where memory hands over the next 64 bytes.</summary>
    private long[] _room;
    private int _start;
    private int _most;

    /// <summary>Creates an empty index.</summary>
    /// <param name="expected">For how many persons it is made.</param>
    public PersonIndex(int expected = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expected, MostPersons);
        (_room, _start, _most) = Room(Math.Max(16, expected));
    }

    /// <summary>The most persons that one index can hold.</summary>
    public const int MostPersons = 1_000_000_000;

    /// <summary>How many persons there are; their numbers are 0 to one less.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a person, a new one if she is met for the first time.</summary>
    /// <exception cref="InvalidOperationException">There are <see cref="MostPersons"/> already.</exception>
    public int NumberOf(long id)
    {
        // On to the next line while one is full; where there is a place she is not known yet.
        var lines = Lines;
        for (var at = LineOf(id, lines.Length); ; at = After(at, lines.Length))
        {
            ref var line = ref lines[at];
            if (line.NextOf(id) is var next and > 0)
            {
                return next - 1;
            }

            if (!line.IsFull)
            {
                return Add(id, ref line);
            }
        }
    }

    /// <summary>The ids of all persons, by number.</summary>
    internal long[] Ids()
    {
        var ids = new long[Count];
        foreach (ref readonly var line in Lines)
        {
            for (var place = 0; place < line.Count; place++)
            {
                ids[line.NextAt(place) - 1] = line.Ids[place];
            }
        }

        return ids;
    }

    private Span<PersonLine> Lines => MemoryMarshal.Cast<long, PersonLine>(_room.AsSpan(_start));

    private static (long[] Room, int Start, int Most) Room(int persons)
    {
        var room = GC.AllocateArray<long>((((persons / PersonsPerLine) + 1) * PersonLine.Words) + PersonLine.Words - 1, pinned: true);
        var past = (int)((Marshal.UnsafeAddrOfPinnedArrayElement(room, 0) / sizeof(long)) & (PersonLine.Words - 1));
        return (room, (PersonLine.Words - past) & (PersonLine.Words - 1), persons);
    }

    /// <summary>Ids are mixed well, for they often come in steps. The high half of a product with the number of lines maps any hash to a line; no power of two is needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LineOf(long id, int lines)
    {
        unchecked
        {
            var hash = (ulong)id ^ ((ulong)id >> 32);
            hash *= 0xD6E8_FEB8_6659_FD93UL;
            hash = (hash ^ (hash >> 32)) * 0x9E37_79B9_7F4A_7C15UL;
            return (int)(((hash >> 32) * (uint)lines) >> 32);
        }
    }

    private int Add(long id, ref PersonLine line)
    {
        if (Count == _most)
        {
            Grow();
            return NumberOf(id);
        }

        line.Add(id, ++Count);
        return Count - 1;
    }

    private static int After(int at, int lines) => at + 1 == lines ? 0 : at + 1;

    private void Grow()
    {
        if (_most == MostPersons)
        {
            throw new InvalidOperationException($"An index holds {MostPersons} persons at most.");
        }

        var old = Lines;
        (_room, _start, _most) = Room((int)Math.Min(MostPersons, (long)_most * 2));
        var lines = Lines;
        foreach (ref readonly var line in old)
        {
            for (var place = 0; place < line.Count; place++)
            {
                var at = LineOf(line.Ids[place], lines.Length);
                while (lines[at].IsFull)
                {
                    at = After(at, lines.Length);
                }

                lines[at].Add(line.Ids[place], line.NextAt(place));
            }
        }
    }
}
