using System.Buffers;
using HoiPhuNu.Rules.Counting;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class DistinctTally
{
    /// <summary>Rows that are added together.</summary>
    private const int Block = 64;

    /// <summary>Ids that are numbered before their rows are added.</summary>
    private const int Numbered = 1 << 14;

    /// <summary>Adds rows, one column for each field.</summary>
    /// <param name="persons">Dense numbers of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(ReadOnlySpan<int> persons, ReadOnlySpan<int> units)
    {
        Columns.RequireSameLength(persons.Length, units.Length);
        using var call = SoleUse.Begin(ref _use);
        AddAll(persons, units);
    }

    private void AddAll(ReadOnlySpan<int> persons, ReadOnlySpan<int> units)
    {
        var allDense = Ask(persons, units, 0);
        for (var row = 0; row < persons.Length; row += Block)
        {
            var length = Math.Min(Block, persons.Length - row);
            var nextDense = Ask(persons, units, row + Block);
            AddBlock(persons.Slice(row, length), units.Slice(row, length), allDense);
            allDense = nextDense;
        }
    }

    /// <summary>Adds rows, one column for each field, on several threads; the counts are the same for any number of them.</summary>
    /// <param name="persons">Dense numbers of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <param name="threads">How many threads at most, at least 1; each needs the memory of a tally while it works.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddColumns(ReadOnlyMemory<int> persons, ReadOnlyMemory<int> units, int threads)
    {
        Columns.RequireSameLength(persons.Length, units.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        using var call = SoleUse.Begin(ref _use);
        var (start, expected) = (FirstRow + Rows, _metIn.Length);
        var share = (int)(((long)persons.Length + threads - 1) / threads);
        var parts = new DistinctTally[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            var first = (int)Math.Min(persons.Length, (long)part * share);
            var length = Math.Min(share, persons.Length - first);
            parts[part] = part == 0 ? this : new DistinctTally(Tree, Persons, expected, start + first);
            parts[part].AddAll(persons.Span.Slice(first, length), units.Span.Slice(first, length));
        });
        foreach (var part in parts.Skip(1))
        {
            Merge(part);
        }
    }

    /// <summary>Adds rows whose persons are ids, which <see cref="Persons"/> numbers.</summary>
    /// <param name="ids">Ids of persons.</param>
    /// <param name="units">Dense numbers of units.</param>
    /// <exception cref="ArgumentException">The columns have not the same length.</exception>
    public void AddIds(ReadOnlySpan<long> ids, ReadOnlySpan<int> units)
    {
        Columns.RequireSameLength(ids.Length, units.Length);
        using var call = SoleUse.Begin(ref _use);
        var persons = ArrayPool<int>.Shared.Rent(Math.Min(Numbered, ids.Length));
        for (var row = 0; row < ids.Length; row += Numbered)
        {
            var length = Math.Min(Numbered, ids.Length - row);
            Persons.NumbersOf(ids.Slice(row, length), persons.AsSpan(0, length));
            AddAll(persons.AsSpan(0, length), units.Slice(row, length));
        }

        ArrayPool<int>.Shared.Return(persons);
    }

    /// <summary>Asks for where the persons of a block were met, so that the memory works on them while those before are added.</summary>
    /// <returns>Whether all numbers of the block are dense, and there is room for all persons.</returns>
    private bool Ask(ReadOnlySpan<int> persons, ReadOnlySpan<int> units, int first)
    {
        ReadOnlySpan<int> metIn = _metIn.AsSpan(0, Math.Min(_metIn.Length, Persons.Count));
        var (unitCount, allDense) = (Units, true);
        var end = Math.Min(first + Block, persons.Length);
        for (var row = first; row < end; row++)
        {
            var person = persons[row];
            if (Columns.IsDense(person, metIn.Length))
            {
                Ahead.Ask(in metIn[person]);
                allDense &= Columns.IsDense(units[row], unitCount);
            }
            else
            {
                allDense = false;
            }
        }

        return allDense;
    }

    /// <summary>Whom a block meets is written down without a branch, for whether she was met before, and where, cannot be foreseen.</summary>
    private void AddBlock(ReadOnlySpan<int> persons, ReadOnlySpan<int> units, bool allDense)
    {
        if (!allDense)
        {
            for (var row = 0; row < persons.Length; row++)
            {
                AddOne(persons[row], units[row]);
            }

            return;
        }

        Span<ulong> further = stackalloc ulong[Block];
        Span<int> metIn = _metIn;
        var count = 0;
        for (var row = 0; row < persons.Length; row++)
        {
            var (person, now) = (persons[row], units[row] + 1);
            ref var met = ref metIn[person];
            var before = met;
            var first = Columns.OneIf(before == 0);
            met = before | (now & -first);
            further[count] = PersonUnits.Pair(person, units[row]);
            count += (first ^ 1) & Columns.OneIf(before != now);
        }

        Rows += persons.Length;
        _further.Add(further[..count]);
    }
}
