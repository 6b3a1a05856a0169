namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Numbers persons densely by their ids, for as many lists as they stand in: the same id has the same number whenever it is asked for. Ids are
/// 64-bit numbers; what a database or a list calls a person in text is made one by the caller. At most 16 bytes a person while it holds no more
/// than it was made for; it grows by itself beyond.
/// </summary>
public sealed class PersonIndex
{
    private const int SlotsPerFour = 5;

    private long[] _ids;
    private int[] _numbers;
    private int _most;

    /// <summary>Creates an empty index.</summary>
    /// <param name="expected">For how many persons it is made.</param>
    public PersonIndex(int expected = 1024)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(expected, MostPersons);
        (_ids, _numbers, _most) = Room(Math.Max(16, expected));
    }

    /// <summary>The most persons that one index can hold.</summary>
    public const int MostPersons = 1_600_000_000;

    /// <summary>How many persons there are; their numbers are 0 to one less.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a person, a new one if she is met for the first time.</summary>
    /// <exception cref="InvalidOperationException">There are <see cref="MostPersons"/> already.</exception>
    public int NumberOf(long id)
    {
        var slot = SlotOf(id);
        if (_numbers[slot] != 0)
        {
            return _numbers[slot] - 1;
        }

        if (Count == _most)
        {
            Grow();
            slot = SlotOf(id);
        }

        _ids[slot] = id;
        _numbers[slot] = ++Count;
        return Count - 1;
    }

    /// <summary>The numbers of persons, one for each id. Numbers are in the order of first appearance.</summary>
    /// <exception cref="ArgumentException">The two have not the same length.</exception>
    public void NumbersOf(ReadOnlySpan<long> ids, Span<int> numbers)
    {
        Columns.RequireSameLength(ids.Length, numbers.Length);
        for (var row = 0; row < ids.Length; row++)
        {
            numbers[row] = NumberOf(ids[row]);
        }
    }

    private static (long[] Ids, int[] Numbers, int Most) Room(int persons)
    {
        var slots = (int)Math.Min(Array.MaxLength, ((long)persons * SlotsPerFour / 4) + 1);
        return (new long[slots], new int[slots], persons);
    }

    private int SlotOf(long id)
    {
        var ids = _ids;
        var numbers = _numbers;
        // The high half of a product with the number of slots maps any hash to a slot; no power of two is needed.
        var slot = (int)(((ulong)(uint)(Mixed(id) >> 32) * (uint)numbers.Length) >> 32);
        while (numbers[slot] != 0 && ids[slot] != id)
        {
            slot = slot + 1 == numbers.Length ? 0 : slot + 1;
        }

        return slot;
    }

    private static ulong Mixed(long id) => unchecked((ulong)id * 0x9E37_79B9_7F4A_7C15UL);

    private void Grow()
    {
        if (_most == MostPersons)
        {
            throw new InvalidOperationException($"An index holds {MostPersons} persons at most.");
        }

        var (oldIds, oldNumbers) = (_ids, _numbers);
        (_ids, _numbers, _most) = Room((int)Math.Min(MostPersons, (long)_most * 2));
        for (var slot = 0; slot < oldNumbers.Length; slot++)
        {
            if (oldNumbers[slot] != 0)
            {
                var moved = SlotOf(oldIds[slot]);
                (_ids[moved], _numbers[moved]) = (oldIds[slot], oldNumbers[slot]);
            }
        }
    }
}
