using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Numbers persons densely by their ids, for as many lists as they stand in: the same id has the same number whenever it is asked for. Ids are
/// 64-bit numbers; what a database or a list calls a person in text is made one by the caller. At most 16 bytes a person while it holds no more
/// than it was made for; it grows by itself beyond.
/// </summary>
public sealed class PersonIndex
{
    private const int SlotsPerFour = 5;

    /// <summary>Ids that are looked up together, so that the waits for their places in memory overlap.</summary>
    internal const int Together = 64;

    private Entry[] _entries;
    private int _most;

    /// <summary>Creates an empty index.</summary>
    /// <param name="expected">For how many persons it is made.</param>
    public PersonIndex(int expected = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expected, MostPersons);
        (_entries, _most) = Room(Math.Max(16, expected));
    }

    /// <summary>The most persons that one index can hold.</summary>
    public const int MostPersons = 1_600_000_000;

    /// <summary>How many persons there are; their numbers are 0 to one less.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a person, a new one if she is met for the first time.</summary>
    /// <exception cref="InvalidOperationException">There are <see cref="MostPersons"/> already.</exception>
    public int NumberOf(long id)
    {
        var entries = _entries;
        for (var slot = SlotOf(id, entries.Length); ; slot = slot + 1 == entries.Length ? 0 : slot + 1)
        {
            ref var entry = ref entries[slot];
            if (entry.Id == id && entry.Next != 0)
            {
                return entry.Next - 1;
            }

            if (entry.Next == 0)
            {
                return Add(id, slot);
            }
        }
    }

    /// <summary>The numbers of persons, one for each id. Numbers are in the order of first appearance.</summary>
    /// <exception cref="ArgumentException">The two have not the same length.</exception>
    public void NumbersOf(ReadOnlySpan<long> ids, Span<int> numbers)
    {
        Columns.RequireSameLength(ids.Length, numbers.Length);
        Ask(ids, 0);
        for (var row = 0; row < ids.Length; row += Together)
        {
            Ask(ids, row + Together);
            var end = Math.Min(row + Together, ids.Length);
            for (var at = row; at < end; at++)
            {
                numbers[at] = NumberOf(ids[at]);
            }
        }
    }

    /// <summary>Asks for the places of some ids, so that the memory works on them while those before are numbered.</summary>
    private void Ask(ReadOnlySpan<long> ids, int first)
    {
        var entries = _entries;
        var end = Math.Min(first + Together, ids.Length);
        for (var row = first; row < end; row++)
        {
            Ahead.Ask(ref entries[SlotOf(ids[row], entries.Length)]);
        }
    }

    private static (Entry[] Entries, int Most) Room(int persons) => (new Entry[(int)Math.Min(Array.MaxLength, ((long)persons * SlotsPerFour / 4) + 1)], persons);

    /// <summary>Ids are mixed well, for they often come in steps. The high half of a product with the number of slots maps any hash to a slot; no power of two is needed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(long id, int slots)
    {
        unchecked
        {
            var hash = (ulong)id ^ ((ulong)id >> 32);
            hash *= 0xD6E8_FEB8_6659_FD93UL;
            hash = (hash ^ (hash >> 32)) * 0x9E37_79B9_7F4A_7C15UL;
            return (int)(((hash >> 32) * (uint)slots) >> 32);
        }
    }

    private int Add(long id, int slot)
    {
        if (Count == _most)
        {
            Grow();
            return NumberOf(id);
        }

        _entries[slot] = new Entry(id, ++Count);
        return Count - 1;
    }

    private void Grow()
    {
        if (_most == MostPersons)
        {
            throw new InvalidOperationException($"An index holds {MostPersons} persons at most.");
        }

        var old = _entries;
        (_entries, _most) = Room((int)Math.Min(MostPersons, (long)_most * 2));
        foreach (var entry in old)
        {
            if (entry.Next != 0)
            {
                var slot = SlotOf(entry.Id, _entries.Length);
                while (_entries[slot].Next != 0)
                {
                    slot = slot + 1 == _entries.Length ? 0 : slot + 1;
                }

                _entries[slot] = entry;
            }
        }
    }

    /// <summary>A person's id and the number after hers; 0 is nobody, so that a fresh array needs no filling. Side by side, so that one look finds both.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Entry(long Id, int Next);
}
